import { FAMILY } from '../../model/vocabularies';
import type { TopicQuestion } from './topic-question';

const THIS =
  /(?:^|[\s,])(?:이|해당|동|같은|이번)\s?(?:조치|제도|사업|방침|방안|결정|계획|합의|약속|체계|서비스|프로그램|절차|창구|기구|모임)(?:은|는|이|가|을|를|의|에|도)\s/u;
/** 이 제도를 연말까지 이어 가기로 했다: what the sentence before tells of, if that is one thing. */
export function justDone({ sentence, clause, before }: TopicQuestion): string | undefined {
  if (!THIS.test(sentence.text.slice(clause.start, clause.end))) return undefined;
  for (const back of [1, 2]) {
    const told = new Set(
      before.filter((d) => FAMILY[d.kind] === 'act' && sentence.index - d.sentence.index === back).map((d) => d.topic),
    );
    if (told.size > 0) return told.size === 1 ? [...told][0] : undefined;
  }
  return undefined;
}

import type { Language } from '../../model/vocabularies';
import type { TopicQuestion } from './topic-question';

/** 이 훈련은, 해당 협정이; 同対話は, この協定を: the noun that refers back. */
const REFERS: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /(?:^|\s)(?:이|해당|동|그)\s([가-힣]{2,8}?)(?=(?:은|는|이|가|을|를|의|에)\s)/u,
  ja: /(?:同|この|その)([\u4e00-\u9fff]{2,6}?)(?=[はがをのに])/u,
};
const OWN_SUBJECT = /[가-힣](?:은|는|이|가)\s|[\u4e00-\u9fffァ-ヶ]」?[はが]/u;
/** How many sentences back the thing may have been named. */
const REACH = 4;

const isNear = (after: string, noun: string): boolean => {
  const at = after.indexOf(noun);
  return at > 0 && !/[,、。.]/u.test(after.slice(0, at));
};

/** What a noun that refers back means: the last matter whose name ends in it, or stands before it. */
export function anaphorOf({ sentence, clause, article, isUsable }: TopicQuestion): string | undefined {
  const own = sentence.text.slice(clause.start, clause.end);
  // 同対話は途絶え、|23年に再開された: no subject of its own
  const words = OWN_SUBJECT.test(own) ? own : sentence.text.slice(0, clause.end);
  const [, noun] = REFERS[article.language].exec(words) ?? [];
  if (noun === undefined) return undefined;
  for (let back = 1; back <= REACH; back++) {
    const view = article.sentences[sentence.index - back];
    if (!view) break;
    const named = view.topics.findLast(
      (t) =>
        isUsable(t) &&
        !t.value.weak &&
        (t.term.endsWith(noun) ||
          view.text.slice(t.end).trimStart().startsWith(noun) ||
          // LNG를 서로 빌려 쓰는 협정을 맺었다
          isNear(view.text.slice(t.end, t.end + 20), noun)),
    );
    if (named) return named.value.topic;
  }
  return undefined;
}

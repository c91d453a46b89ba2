import type { Action } from '../../../model/vocabularies';
import type { Span } from '../../../text/span';
import { type ActWord, actNoun, actVerb } from './verb-lexicon';

export interface FoundAct extends Span {
  action?: Action;
  weak: boolean;
}

/** A noun made a verb: 재개|한다, 복원|됐다, 확대|시키기로, 설치|하여, 승인|받았다. */
const LIGHT = /^([가-힣]{2,}?)(?:하|했|한|할|함|합|해|되|됐|된|될|됨|됩|돼|시키|시켰|시킨|시킬|시켜|받|당하|당했)/u;
/** A noun that is the object or course of the verb: 재개를 (결정했다), 가동에 (들어갔다), 서명도. */
const CASE = /^([가-힣]{2,}?)(?:을|를|이|가|에|도|은|는|로|으로|만|까지|의)?$/u;
/** Verbs that carry out what their object names: 훈련을 실시한다, 가동에 들어갔다, 연장을 결정했다. */
const CARRIES =
  /^(?:하|했|한|할|합|실시|진행|단행|결정|확정|완료|마무리|추진|착수|들어[가갔간갈]|나[서섰선설]|시작|개시|마[쳤치친칠]|이뤄[지졌진질]|받|거[쳤치친칠]|벌[이였인일]|이어[가갔간갈]|내[렸리린릴]|취[하했한할]|갖|가[졌지진질]|발표|선언|합의|승인|의결|공식|전격)/u;
/** 늘려 (주기로 했다), 이어 (가겠다): the verb before an auxiliary. */
const LENDS = /[아어여해려워와겨켜져춰둬꿔쳐혀려펴내]$/u;
const AUXILIARY =
  /^(?:주|준|줄|줬|가|간|갈|갔|나가|나간|나갈|나갔|두|둔|둘|뒀|놓|내[기겠다]|낸|낼|냈|버리|오[기겠]|온|왔|세[우웠운울워])/u;
const SPACES = /\s+/gu;

/**
 * The act of a predicate that ends at `end`: its verb, or the noun that the verb carries out, within the last words. The
 * nearest to the verb counts; offsets are within the text. `governed`: whatever the verb, it is about its object (보완을
 * 요청했다).
 */
export function actOf(text: string, end: number, governed = false): FoundAct | undefined {
  // 흘려보내기 |시작했다
  let stop = BEGUN.exec(text.slice(0, end))?.index ?? end;
  for (let back = 0; back < 3 && stop > 0; back++) {
    const start = text.lastIndexOf(' ', stop - 1) + 1;
    const word = bare(text.slice(start, stop));
    const found =
      back === 0
        ? headOf(word)
        : ((back === 1 && LENDS.test(word) && AUXILIARY.test(text.slice(stop + 1, end)) ? headOf(word) : undefined) ??
          objectOf(word, bare(text.slice(stop + 1, end)), governed));
    if (found) {
      const at = start + Math.max(0, text.slice(start, stop).indexOf(word));
      return { start: at, end: stop, weak: found.weak, ...(found.action ? { action: found.action } : {}) };
    }
    stop = start - 1;
    while (stop > 0 && text[stop - 1] === ' ') stop--;
  }
  return undefined;
}

const BEGUN = /(?<=[가-힣]기) 시작(?:했|한|하|될|됐)[가-힣]{0,4}$/u;

/** Where the last verb begins, with the one an auxiliary leans on: 전해 왔다. */
export function verbStart(body: string): number {
  const start = body.lastIndexOf(' ') + 1;
  if (start < 3 || !AUXILIARY.test(body.slice(start))) return start;
  const before = body.slice(body.lastIndexOf(' ', start - 2) + 1, start - 1);
  return LENDS.test(before) ? start - 1 - before.length : start;
}

const bare = (word: string): string => (MARKS.test(word) ? word.replace(EVERY_MARK, '').replace(SPACES, ' ') : word);
const MARKS = /["'“”‘’()[\]「」『』,.]|\s\s/u;
const EVERY_MARK = /["'“”‘’()[\]「」『』,.]/gu;

function headOf(spelled: string): ActWord | undefined {
  const word = spelled.endsWith('기') && spelled.length > 3 ? spelled.slice(0, -1) : spelled;
  const noun = LIGHT.exec(word)?.[1];
  if (noun) {
    const found = longestNoun(word);
    if (found) return found;
  }
  return actVerb(word);
}

/** 재개하기로: the light verb may stand in a noun of its own (해제 begins with 해), so that every break is tried. */
function longestNoun(word: string): ActWord | undefined {
  for (let length = word.length - 1; length >= 2; length--) {
    if (!BREAKS.test(word.slice(length, length + 2))) continue;
    const found = actNoun(word.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
const BREAKS = /^(?:하|했|한|할|함|합|해|되|됐|된|될|됨|됩|돼|시[키켰킨킬켜]|받|당[하했])/u;

function objectOf(word: string, verb: string, governed: boolean): ActWord | undefined {
  // 훈련에 29일 들어갔다
  if (!governed && !CARRIES.test(verb.replace(/^(?:\d{1,2}일|이날|본격) /u, ''))) return undefined;
  const noun = CASE.exec(word)?.[1];
  return noun ? actNoun(noun) : undefined;
}

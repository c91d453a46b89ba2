import type { Language } from '../../model/vocabularies';
import { contains } from '../../text/span';
import type { SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import type { Clause } from '../locale';

/** Words of a journey after the name of where it goes: 안동 방문, 奈良県を訪問, 서울을 찾는다. */
const AFTER: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /^(?:시|현|도)?(?:을|를|에|으로|로)?\s?(?:국빈|실무|공식|첫|당일)?\s?방문(?!객|자|단)|^(?:시|현)?[을를]\s?(?:직접 |처음 |다시 )?찾(?:[는을아았기고겠]|습)|^(?:으로|로|에)\s?(?:건너[가간갈]|날아[가간갈]|향[하한할]|간다|온다|올 예정|갈 예정|초청|초대)|^에 (?:다시 |꼭 )?와 (?:달라|주)|^에 (?:다시 )?(?:온다|오는 방안|올 것)/u,
  ja: /^(?:県|市|都|府)?(?:\([^)]*\))?(?:を|への?|に)?(?:国賓として|公式|実務|初)?訪問(?!客|者|団)|^(?:県|市|都|府)?(?:\([^)]*\))?(?:を|に|へ)(?:訪れ|訪ね|招[いかきく]|迎え|入[るりっ]|飛[ぶび]|足を運|乗り込|赴[くきい])/u,
};

/** English puts the words of a journey before the name: a visit by the prime minister to Andong, is due in Seoul. */
const BEFORE =
  /(?:(?<![a-z])(?:visit(?:s|ing)?|trips?|journeys?|return trip)(?: by [^,.;]{3,60}?(?:, [^,.;]{2,40},)?)? to|(?<![a-z])visit(?:s|ing)?|(?<![a-z])(?:due|arriv(?:e|es|ing)|expected|awaited) in|(?<![a-z])(?:leav(?:es|e|ing)|depart(?:s|ing)?|fl(?:y|ies|ying)|travel(?:s|l?ing)?|com(?:e|es|ing)|go(?:es|ing)?|head(?:s|ing)?|return(?:s|ing)?|invit\w+(?: [^.;]{2,80}?,?)?) (?:back )?(?:to|for))\s(?:the )?(?:[a-z]+ern )?(?:[a-z]+ (?:city|town|island|port) of )?$/;

/** Journeys to a place or capital of the two countries, whichever it is. */
export function journeysIn(
  { text, names }: SentenceView,
  clause: Clause,
  language: Language,
): { level: MeetingLevel; match: RegExpExecArray }[] {
  const found: { level: MeetingLevel; match: RegExpExecArray }[] = [];
  for (const name of names) {
    const { type, countries } = name.value;
    if ((type !== 'place' && type !== 'country') || countries.length !== 1 || !/KR|JP/.test(countries[0]!)) continue;
    if (!contains(clause, name)) continue;
    if (language === 'en') {
      const from = Math.max(clause.start, name.start - 110);
      const match = BEFORE.exec(text.slice(from, name.start));
      if (match)
        found.push(spanned(match, from + match.index - clause.start, text.slice(from + match.index, name.end)));
      continue;
    }
    const match = AFTER[language].exec(text.slice(name.end, Math.min(clause.end, name.end + 24)));
    if (match)
      found.push(spanned(match, name.start - clause.start, text.slice(name.start, name.end + match[0].length)));
  }
  return found;
}

/** The whole of it, from the clause's beginning. */
function spanned(match: RegExpExecArray, index: number, words: string): { level: 'visit'; match: RegExpExecArray } {
  const whole = Object.assign([words], { index, input: match.input, groups: undefined }) as unknown as RegExpExecArray;
  return { level: 'visit', match: whole };
}

import type { ActClause } from './act-clause';

/** 日本産水産物の輸入規制, 일본산 수산물 수입 금지: whose goods they are. */
const GOODS =
  /(日本|韓国)(?:産|製|食品|農産物|水産物|製品)[^、。]{0,16}?(?:輸入|禁輸|規制|検疫|検査|関税|停止)|(일본|한국)(?:산| (?:식품|수산물|농산물|농식품|제품))(?: [^,.]{0,20}?|\S{0,4} ?)(?:수입|금수|규제|검역|검사|관세|금지)/gu;
/** 韓国人への査証免除, 일본인 무비자 입국: whose people they are. */
const PEOPLE =
  /(日本|韓国)人(?!が|は|と|も)[^、。]{0,10}?(?:査証|ビザ|入国|審査|在留|滞在|電子渡航)|(일본|한국)인(?![이은과도]\s)[^,.]{0,14}?(?:비자|사증|입국|심사|체류|K-ETA)/gu;
/** 韓国向けの輸出規制, 한국에 대한 수출규제: where it may not go. */
const BOUND_FOR =
  /(日本|韓国)(?:向け|に対する|への)[^、。]{0,12}?輸出|(일본|한국)(?:에 대한|을 (?:상대로|겨냥)\S{0,2} ?\S{0,2}|으로의|으로 가는|행) ?[^,.]{0,14}?수출/gu;
const BY_NICKNAME: ReadonlyArray<readonly [string, RegExp]> = [
  ['JP', /対韓(?:国)?輸出|대한(?:국)? ?수출 ?(?:규제|통제|관리|제한)/u],
  ['KR', /対日輸出(?:規制|管理)|대일 ?수출 ?(?:규제|통제|관리|제한)/u],
  [
    'KR',
    /福島(?:県)?(?:など)?(?:\d県)?産?の?(?:水産物|食品)?[^、。]{0,6}(?:禁輸|輸入)|후쿠시마(?:현)?\s?(?:등 \d개 현 )?산? ?(?:수산물|식품)?[^,.]{0,6}수입/u,
  ],
];
/** 韓国による輸入禁止, 일본에 의한: who is said to do it. */
const DONE_BY =
  /(日本|韓国)(?:側|政府)?による[^、。]{0,10}(?:規制|禁止|停止|管理|制限|関税)|(일본|한국|우리)(?: 측| 정부)?(?:에 의한|의) [^,.]{0,10}(?:규제|금지|중단|통제|제한)/u;

const codeOf = (word: string): string => (word === '日本' || word === '일본' ? 'JP' : 'KR');
const otherOf = (code: string): string => (code === 'KR' ? 'JP' : 'KR');

/**
 * 日本産水産物の輸入規制が解除された, 한국인 무비자 입국이 재개됐다: nobody is named who acts, but a measure on the goods or
 * people of one side is the other side's.
 */
export const ownerOf = (c: ActClause): string | undefined =>
  isDone(c) ? whoseMeasure(c.sentence.text.slice(c.clause.start, c.clause.end)) : undefined;

/** 解除された, 해제하기로 결정됐다: done by whoever may, and not settled by two. */
const isDone = ({ mode, signing, action, predicate, sentence: { text } }: ActClause): boolean =>
  !signing &&
  // 수입 규제에 유감을 표했다, 禁輸を不服として提訴した: the other side does
  action?.action !== 'protest' &&
  !/提訴|反発|批判|遺憾|제소|반발|비판|유감|항의/u.test(text) &&
  (mode === 'done' ||
    mode === 'effect' ||
    mode === 'plan' ||
    mode === 'announce' ||
    (mode === 'agree' && /決ま|決定|ことにな|결정[됐되]/u.test(text.slice(predicate.start, predicate.end + 6))));

function whoseMeasure(clause: string): string | undefined {
  const by = DONE_BY.exec(clause);
  if (by) return codeOf(by[1] ?? by[2]!);
  const sides = new Set<string>();
  for (const pattern of [GOODS, PEOPLE, BOUND_FOR])
    for (const [, ja, ko] of clause.matchAll(pattern)) sides.add(otherOf(codeOf(ja ?? ko!)));
  for (const [code, pattern] of BY_NICKNAME) if (pattern.test(clause)) sides.add(code);
  return sides.size === 1 ? [...sides][0] : undefined;
}

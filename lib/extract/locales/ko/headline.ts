import type { Mode } from '../../locale';

/** How a headline ends that has no verb: 정상회담 개최, 금지 해제키로, 전략대화 연기, 서울서 회담. */
const ENDINGS: readonly { mode: Mode; pattern: RegExp }[] = [
  { mode: 'announce', pattern: /(?:키로|기로)$/u },
  { mode: 'plan', pattern: /(?:예정|방침|전망|계획|추진|착수|앞둬|앞두고|임박|(?:하|되)ㄹ 듯|할 듯|될 듯)$/u },
  { mode: 'propose', pattern: /(?:검토|제안|조율|타진|저울질|고심|모색|논의)(?: 중)?$/u },
  { mode: 'demand', pattern: /(?:촉구|요구|요청|당부|압박)$/u },
  { mode: 'deny', pattern: /(?:부인|일축|거부|거절|반박|사실무근)$/u },
  { mode: 'cancel', pattern: /(?:취소|무산|불발|불참|백지화|결렬|없던 일로)$/u },
  { mode: 'postpone', pattern: /(?:연기|순연|미뤄|보류|늦춰)$/u },
  { mode: 'agree', pattern: /(?:합의|의견 일치)$/u },
  { mode: 'sign', pattern: /(?:서명|체결|채택|조인)$/u },
  { mode: 'done', pattern: /(?:회담|회동|통화|면담|회의|협의) (?:시작|돌입|종료|마무리)$/u },
  { mode: 'done', pattern: /(?:회담|회동|통화|면담|회의|협의|개최|접견|예방|만나|만남)$/u },
];

/** A meeting on a day to come is planned, though the headline has no verb: 다음주 서울서 회담. */
const AHEAD = /내달|다음\s?달|다음\s?주|내주|내년|내일|모레|오는\s|곧\s/u;

/** No stop and no ending of a sentence: a headline. */
export const isHeadline = (sentence: string): boolean =>
  !/(?<![가-힣])\.\s*$|[!?…"'”)\]]\s*$|[다요까]\.?\s*$/u.test(sentence);

/** The mode of a headline by the noun or ending it stops at; offsets are within the text. */
export function headlineMode(text: string): { mode: Mode; start: number; end: number } | undefined {
  const bare = text.trimEnd();
  for (const { mode, pattern } of ENDINGS) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const ahead = mode === 'done' && AHEAD.test(bare);
    return { mode: ahead ? 'plan' : mode, start: match.index, end: bare.length };
  }
  return undefined;
}

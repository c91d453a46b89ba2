import type { Predicate } from '../../locale';
import { type ClauseEnd, spanning } from './clause-end';
import { KO_CUES } from './cues';

/** What decides wherever it stands in the clause: a denial, a postponement. */
const ANYWHERE = KO_CUES.modes.filter(({ where }) => where === 'anywhere');

/** 연기했다, 부인했다, wherever it stands in the clause. */
export function decidedAnywhere(e: ClauseEnd): Predicate | 'none' | undefined {
  const { trimmed } = e;
  for (const { mode, cue } of ANYWHERE) {
    const match = cue.exec(trimmed);
    if (!match) continue;
    const end = match.index + match[0].length;
    // "검토 중이며 확정된 바는 없다": nothing fixed yet, but it is being looked at
    if (mode === 'deny' && /(?:검토|협의|조율|논의) 중[^.]{0,12}$/u.test(trimmed.slice(0, match.index)))
      return spanning(e, 'propose', match.index, end);
    // 수입 금지와는 무관하다고 선을 그었다: of another thing
    if (
      mode === 'deny' &&
      /(?:와|과)는?\s(?:무관|별개|관계없|상관없|관련이? 없)|["“]관련(?:이|은)? 없다/u.test(trimmed)
    )
      return 'none';
    if (!describes(trimmed, match)) return spanning(e, mode, match.index, end);
  }
  return undefined;
}

/** 연기된 회담 (the postponed talks): describes a noun. */
const describes = (text: string, match: RegExpExecArray): boolean =>
  // 참석하지 않는 것은 안타깝다: what is thought of it
  /^(?:\s한|\s했다는|\s하기로 한)?(?:는|은|을)?\s(?:것[은이에]|데 대해|점[을이은])/u.test(
    text.slice(match.index + match[0].length),
  ) ||
  // 열리지 않은 대화를 되살리자고 했다
  (((/^(?:은|도록)\s/u.test(text.slice(match.index + match[0].length)) && /[않못]$/u.test(match[0])) ||
    /^(?:된|했던|됐던|한|던)\s/u.test(text.slice(match.index + match[0].length - 1))) &&
    match.index + match[0].length < text.length - 14);

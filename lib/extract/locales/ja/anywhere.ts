import type { Predicate } from '../../locale';
import { JA_CUES } from './cues';
import { type Ending, spanning } from './ending';
import { isEmbedded } from './governing';

/** What decides wherever it stands in the clause: a denial, a postponement. */
export const ANYWHERE = JA_CUES.modes.filter(({ where }) => where === 'anywhere');

const ASKED_FOR =
  /^[^、。]{0,20}(?:よう|ことを)[^、。]{0,12}(?:求め|要請|要求|促し|促す|迫っ|申し入れ|訴え|働きかけ)|^(?:を|も)?(?:含め|視野に|念頭に|選択肢)/u;

/** 延期する, 否定した, wherever it stands in the clause. */
export function decidedAnywhere(e: Ending): Predicate | undefined {
  for (const { mode, cue } of ANYWHERE) {
    const match = cue.exec(e.trimmed);
    if (!match) continue;
    const end = match.index + match[0].length;
    // 登録取り消しも検討するよう求めた: what is asked for is not done
    if (!isEmbedded(e.trimmed, match) && !ASKED_FOR.test(e.trimmed.slice(end)))
      return spanning(e, mode, match.index, end);
  }
  return undefined;
}

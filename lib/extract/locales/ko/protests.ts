import { sifted } from '../../../text/cue';
import type { Span } from '../../../text/span';

const SUMMONS = sifted(
  /(?:대사|공사|공사참사관|참사관|무관|대사대리)[를을]\s(?:[^,"]{0,24}\s)?(?:(?:불러|불러들여|초치해|초치하여|초치하고)(?=[\s,])|(?:불렀|불러들였|초치했|초치한)[가-힣]{0,4}$)/u,
  'ko',
);
const REGRETS = /(?:극히|깊은|강한|심히|매우|대단히|심각한) 유감["'”’]?이(?:라)?$/u;
const REGRET = sifted(
  /(?:항의|규탄|성토)(?:하며|하고|하면서|함과 동시에)|유감을 (?:표|나타내|금)[가-힣 ]{0,6}(?:며|고)\s/u,
  'ko',
);

/** 강한 유감의 뜻을 전달했다 */
const CONVEYS =
  /(?:유감|항의)의 (?:뜻|입장|메시지)[을를] (?:\S{1,6} ){0,3}(?:전했|전달했|전하|전달하|표명했|밝혔)[가-힣]{0,4}$/u;

/** "깊은 유감을 표한다"는 논평을 냈다 */
const STATEMENT = sifted(
  /(?:유감|항의|규탄|실망|분노)[^.]{0,24}(?:논평|성명|담화|입장문)[을를] (?:\S{1,6} )?(?:냈|내고|내며|발표했|내놨|내놓았)[가-힣]{0,4}$/u,
  'ko',
);

/** Where a clause protests, by an envoy called in or in so many words, whatever it asks for besides. */
export function protestIn(body: string): Span | undefined {
  // 대사를 불러 ...시정을 요구했다, 공사를 초치해 철회를 촉구했다
  const summons = SUMMONS.exec(body);
  if (summons && !/예정|계획|방침|검토 중|검토하고/u.test(body.slice(-8)))
    return { start: summons.index, end: summons.index + summons[0].length };
  const conveys = CONVEYS.exec(body);
  if (conveys) return { start: conveys.index, end: conveys.index + conveys[0].length };
  const statement = STATEMENT.exec(body);
  if (statement) return { start: statement.index, end: statement.index + statement[0].length };
  // "강력히 항의하며 철회를 촉구한다"고 밝혔다
  const regret = REGRET.exec(body);
  if (regret && /촉구|요구/u.test(body.slice(-8))) return { start: regret.index, end: regret.index + regret[0].length };
  return undefined;
}

/** Where what is said ends in regret: "극히 유감"이라고 밝혔다. */
export function regretIn(said: string): Span | undefined {
  const start = said.search(REGRETS);
  return start < 0 ? undefined : { start, end: said.length };
}

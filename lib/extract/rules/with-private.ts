/** ソウル大で学生と|懇談, 기업인들과 |만났다, met with students: no officials of the other side. */
const PRIVATE =
  /(?:学生|生徒|市民|若者|経済人|企業関係者|財界人|住民|選手|記者団?|同胞|邦人|遺族|被害者|有識者|消費者|観客|ファン|読者)(?:ら|たち)?(?:\d+人)?(?:と|に)[^、。]{0,6}$|(?:학생|시민|청년|기업인|경제인|교민|동포|유족|피해자|선수|언론인|기자단|주민|소비자|관객|관람객|팬|독자|시청자|이용자)(?:들)?(?: (?:대표단|일행|방문단|사절단|대표))?(?:과|와|을|를)\s?\S{0,6}\s?$/u;
/** 게이단렌 간부들을 |만나, 経団連の幹部と|会い: people of business, whatever they are called. */
const OF_FIRMS =
  /(?:게이단렌|경단련|한경협|상의|경제단체|기업|재계|업체|경제계|그룹|투자자)(?: \S{1,6})?(?:들)?(?:과|와|을|를)\s?\S{0,6}\s?$|(?:経団連|経済界|財界|企業|商工会議所|業界|グループ|投資家)(?:の[^、。]{1,8})?(?:ら|たち)?と(?:[^、。]{0,4}|(?:会い|会って|会談し|懇談し|面会し)、[^。]{0,20})$/u;
/** Business leaders of both countries |will gather */
const OF_BUSINESS =
  /^\W*(?:(?:[A-Z][\w-]+ ){1,2}(?:and (?:[A-Z][\w-]+ ){1,2})?)?(?:(?:top |senior )?(?:business|industry|corporate) (?:leaders|lobbies|groups|executives|federations)|executives|entrepreneurs|mayors|(?<!bank )governors|scholars|students|companies|pupils|athletes|artists|academics|researchers|journalists|activists|fans|teenagers|civic groups|high schoolers)(?![a-z])/i;
/** met |Japanese business leaders */
const PRIVATE_AFTER =
  /^ (?:with )?(?:(?:a|the|some|several|group|delegation|dozens?|families|relatives|of|top|senior|young|local|former|visiting|Japanese|South Korean|Korean|\d+) ){0,5}(?:business (?:leaders|people|executives|groups)|executives|entrepreneurs|students|survivors|victims|families|relatives|residents|reporters|investors|scholars|journalists|athletes|pupils|chief executives|company heads|Koreans in Japan|compatriots)(?![a-z])/;

/** Whether the words after the one for a meeting say that somebody private is met. */
export const meetsPrivate = (after: string): boolean => PRIVATE_AFTER.test(after);

/** Whether what stands before the word for a meeting says that somebody private meets. */
export const isWithPrivate = (before: string): boolean =>
  PRIVATE.test(before.slice(-30)) || OF_FIRMS.test(before.slice(-48)) || OF_BUSINESS.test(before);

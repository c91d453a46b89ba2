import { isOneOfTwo } from '../../model/the-two';
import type { NameMatch } from '../../relevance/names';
import type { SentenceView } from '../article-view';
import type { Predicate } from '../locale';

const TELLS =
  /^[^,;"]{0,40}?\s(?:said|announced|told|confirmed|disclosed|says|promised|pledged|decided|vowed)(?![a-z])/;
/** ..., Tokyo said: a capital or country that stands right before its verb speaks for itself. */
const AT_ONCE = /^\s(?:said|announced|told|confirmed|disclosed|says|promised|pledged|decided|vowed)$/;
/** South Koreans, Japanese students: whom an office deals with, and no office. */
const DEALT_WITH =
  /^s(?![a-z])|^(?:'s)?\s(?:[a-z-]+\s){0,2}(?:students|pupils|nurses|workers|tourists|travell?ers|visitors|citizens|nationals|passengers|residents|holidaymakers|arrivals|trainees|boats|vessels|trawlers|airlines|firms|companies|exporters|growers|goods|products|cars|foods?|fish|seafood|fruit|apples|pears|vegetables|imports|exports|parcels|licences|licenses|degrees|banknotes|funds)(?![a-z])/;
const OFFICE =
  /(?:ministry|minister|government|cabinet|agency|embassy|office|officials?|service|administration|authority|commission|bank|spokes(?:man|woman|person))/i;

/** What stands between the comma and the name: a spokesman of the, the Justice Ministry in. */
const BEFORE_NAME =
  /^,\s(?:(?:an?|the|officials? (?:at|in|of|from))\s)?(?:(?:[a-z]+\s){0,5}|(?:[A-Z][a-z]+\s){1,5}(?:in|of)\s(?:the\s)?)$/;

/** The office at the end of the sentence that tells what it will do, where the subject is no office: ..., Japan's ministry said. */
export function tellerOf(
  sentence: SentenceView,
  predicate: Predicate,
  subject: NameMatch | undefined,
): string | undefined {
  const { text, names } = sentence;
  if (subject && (subject.start > predicate.start || !DEALT_WITH.test(text.slice(subject.end)))) return undefined;
  const named = names.filter(
    (n) => n.start >= predicate.end && n.value.type !== 'place' && n.value.countries.length === 1,
  );
  for (const name of named) {
    const from = text.lastIndexOf(',', name.start);
    if (from < predicate.end || !BEFORE_NAME.test(text.slice(from, name.start))) continue;
    const told = TELLS.exec(text.slice(name.end));
    if (!told || !(AT_ONCE.test(told[0]) || OFFICE.test(text.slice(from, name.end + told[0].length)))) continue;
    const [country] = name.value.countries;
    return isOneOfTwo(country) ? country : undefined;
  }
  return undefined;
}

import { isThird } from '../../model/the-two';
import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { isLeader } from '../find-people';
import type { Draft } from '../rule';

/** Two persons who are meant by a word for both, with no office: the two men, the pair, both women. */
const COUPLE =
  /(?<![A-Za-z])(?:[Tt]he two(?: men| women)?|[Tt]he pair|[Bb]oth (?:men|women))(?:,\s(?=who\s)|\s)(?:[a-z]+ly\s|also\s|then\s|last\s)?[a-z]/;
const OF_OFFICE =
  /(?<![A-Za-z])(?:[Tt]he two|[Bb]oth)\s(?:leaders|heads|countries|sides|nations|governments|neighbou?rs|ministers|ministries|navies|capitals|allies|agencies|foreign|defen[cs]e|finance|top|trade|economies|parliaments|delegations|police|central|health|education|Koreas)/;
const OFFICIALS =
  /(?<![a-z])(?:directors?[- ]general|vice (?:\w+ )?ministers?|deputy (?:\w+ )?ministers?|negotiators?|senior diplomats?|officials|envoys|speakers?|lawmakers|legislators|commissioners?|police chiefs|governors?)(?![a-z])/i;
const HEAD = /(?<![a-z])(?:prime minister|president|premier|leader)(?![a-z])/i;

export type Couple = 'summit' | 'talks';

/** Who the two men are: leaders or ministers of the sentence, else of the sentences just before. */
export function coupleOf(
  sentence: SentenceView,
  clause: Span,
  article: ArticleView,
  before: readonly Draft[],
): Couple | undefined {
  if (!COUPLE.test(sentence.text) || OF_OFFICE.test(sentence.text)) return undefined;
  if (STRANGER.test(sentence.text) && isStrange(countriesNamed(sentence))) return undefined;
  // the two will meet in November, and a trip by the minister is planned: who is named behind the clause is none of them
  const named = sentence.people.filter((p) => p.start < clause.end && !p.role.startsWith('former'));
  if (named.length > 0) return !named.some(isLeader) && sidesOf(named) ? 'talks' : undefined;
  for (const back of [1, 2]) {
    const view = article.sentences[sentence.index - back];
    const told = view ? toldOf(view, article) : 'none';
    if (told) return told === 'none' ? undefined : told;
  }
  const last = before.findLast((d) => d.kind === 'talks' && sentence.index - d.sentence.index <= 2);
  return last && last.actors.length === 2 ? 'talks' : undefined;
}

/** What couple a sentence tells of; `none` where those whom it names are not the two, undefined where it names nobody. */
function toldOf(view: SentenceView, article: ArticleView): Couple | 'none' | undefined {
  const { people, text } = view;
  // the two directors general, whom no gazetteer has
  if (people.length === 0)
    return OFFICIALS.test(text) && !article.locale.words.bothLeaders.test(text) && !HEAD.test(text)
      ? 'talks'
      : undefined;
  const countries = new Set([...people.map((p) => p.person.country), ...countriesNamed(view)]);
  if (isStrange([...countries])) return 'none';
  if (!countries.has('KR') || !countries.has('JP')) return undefined;
  const leaders = people.filter(isLeader);
  if (leaders.length === 0) return 'talks';
  // President Lee has met Japan's prime minister. The two men sat down for ...
  return leaders.length === people.length && (HEAD.test(text) || sidesOf(leaders)) ? 'summit' : 'none';
}

const countriesNamed = ({ names }: SentenceView): string[] =>
  names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries);

const STRANGER = /(?<![a-z])(?:with|and|between)\s(?!Japan|Tokyo|Seoul|South Korea|Korea)[A-Z]/;
const isStrange = (countries: readonly string[]): boolean => countries.some(isThird);
const sidesOf = (people: SentenceView['people']): boolean => new Set(people.map((p) => p.person.country)).size > 1;

import { FAMILY, STAGE } from '../../model/vocabularies';
import { contains, overlaps, type Span } from '../../text/span';
import { isCause } from '../about/cause';
import { chooseTopics } from '../about/choose-topics';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { DescribedAct } from '../described-act';
import type { Clause, Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { statusOfAct } from '../status-of';

/** An act told only in what describes a noun (서명한 AI 각서, 途絶えていた訓練): finished before the news, so background. */
export const TOLD_ACT: Rule = {
  name: 'told-act',
  find: (sentence, article, before) =>
    (article.locale.describedActs?.(sentence.text) ?? []).flatMap((act) => read(act, sentence, article, before)),
};

/** How far before its verb the words of the description may begin. */
const REACH = 44;
const BOTH: readonly string[] = ['JP', 'KR'];

function read(act: DescribedAct, sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  const within = description(act, sentence);
  const named = sentence.names.filter((n) => n.value.type !== 'place' && overlaps(n, within));
  if (named.some((n) => n.value.countries.some((c) => !BOTH.includes(c)))) return [];
  const date = sentence.dates.findLast((d) => contains(within, d) && d.end <= act.start && !d.bound);
  const paper = act.mode !== 'done';
  if (date === undefined ? !paper : daysFrom(article.published, date.value) > 0) return [];
  const status = statusOfAct(act.mode, act.action, true);
  return topicsOf(act, within, sentence, article)
    .filter((topic) => !isTold(topic, status, date, sentence, before))
    .map((topic) => {
      const actors = paper ? [...BOTH] : actorsOf(within, act, sentence, topic, before);
      return draftOf(act, { topic, actors, status, date }, sentence, article);
    });
}

/** The same act comes out of the sentence, or is the news of the article. */
const isTold = (
  topic: string,
  status: Draft['status'],
  date: DateMention | undefined,
  sentence: SentenceView,
  before: readonly Draft[],
): boolean =>
  before.some(
    (d) =>
      FAMILY[d.kind] === 'act' &&
      d.topic === topic &&
      STAGE[d.status] === STAGE[status] &&
      (d.sentence === sentence || d.context === 'news') &&
      isSameDay(d, date),
  );

/** The words that describe the noun, from the last comma on, and the noun. */
function description(act: DescribedAct, { text }: SentenceView): Span {
  const from = Math.max(0, act.start - REACH);
  const comma = Math.max(
    text.lastIndexOf(', ', act.start),
    text.lastIndexOf('、', act.start),
    text.lastIndexOf('は', act.start),
  );
  return { start: Math.max(from, comma + 1), end: act.end };
}

const THIS = /^(?:이|해당|그|당시|동) |^(?:同|この|その|当時の)/u;

function topicsOf(act: DescribedAct, within: Span, sentence: SentenceView, article: ArticleView): string[] {
  const usable = sentence.topics.filter((t) => !MEETING_TOPICS.has(t.value.topic) && !isCause(sentence.text, t));
  const inHead = usable.filter((t) => overlaps(t, act.head));
  // AI와 스타트업 각서라는 성과: each of what is listed
  if (act.start === act.head.start) return [...new Set(inHead.filter((t) => !t.value.weak).map((t) => t.value.topic))];
  const own = chooseTopics(inHead, { start: act.end, end: act.end }, sentence.text, false);
  if (own.length > 0) return own;
  const noun = sentence.text.slice(act.head.start, act.head.end);
  // 서명된 이 협정은: what the article is about
  if (THIS.test(noun)) return article.mainTopic ? [article.mainTopic] : onlyOf(article);
  return chooseTopics(
    usable.filter((t) => contains(within, t) && t.end <= act.start),
    act,
    sentence.text,
    true,
  ).slice(0, 1);
}

/** The one plain topic of the title, else of the lead. */
function onlyOf({ titleTopics, sentences }: ArticleView): string[] {
  for (const list of [titleTopics, sentences.filter((v) => v.lead).flatMap((v) => v.topics)]) {
    const plain = list.filter((t) => !t.value.weak && !t.value.adjunct && !MEETING_TOPICS.has(t.value.topic));
    const [first, ...more] = new Set(plain.map((t) => t.value.topic));
    if (first !== undefined && more.length === 0) return [first];
  }
  return [];
}

/** Who is marked as doing it: 일본이 도입한 규제, 韓国が導入した制度; else those told before of the same matter. */
function actorsOf(
  within: Span,
  act: DescribedAct,
  { text, names, people }: SentenceView,
  topic: string,
  before: readonly Draft[],
): string[] {
  const marked = [
    ...names
      .filter((n) => n.value.type !== 'place')
      .map((n) => ({ start: n.start, end: n.end, countries: n.value.countries })),
    ...people.map((p) => ({ start: p.start, end: p.end, countries: [p.person.country] })),
  ].filter(
    (n) =>
      contains(within, n) &&
      n.end <= act.start &&
      /^(?:政府|側|\s?정부|\s?측)?(?:が|[이가]\s)/u.test(text.slice(n.end)),
  );
  const countries = marked.at(-1)?.countries.filter((c) => BOTH.includes(c));
  if (countries?.length) return [...countries].sort();
  return before.findLast((d) => d.topic === topic)?.actors ?? [...BOTH];
}

const isSameDay = (d: Draft, date: DateMention | undefined): boolean =>
  d.date === undefined || date === undefined || d.date.startsWith(date.value) || date.value.startsWith(d.date);

function draftOf(
  act: DescribedAct,
  { topic, actors, status, date }: Pick<Draft, 'topic' | 'actors' | 'status'> & { date: DateMention | undefined },
  sentence: SentenceView,
  article: ArticleView,
): Draft {
  const clause = sentence.clauses.find((c) => contains(c, act)) ?? (sentence.clauses[0] as Clause);
  const predicate: Predicate = { mode: act.mode, recap: true, start: act.start, end: act.head.start };
  const paper = act.mode !== 'done';
  const text = sentence.text.slice(act.head.start, act.end);
  const instrument = article.locale.instruments.find(({ cue }) => cue.test(text))?.instrument;
  return {
    kind: paper ? 'agreement' : 'measure',
    topic,
    status,
    ...(act.action ? { action: act.action } : {}),
    ...(paper ? { instrument: instrument ?? 'accord' } : {}),
    actors,
    ...(date ? { date: date.value, dateBasis: date.basis } : {}),
    context: 'background',
    statusCue: sentence.text.slice(predicate.start, predicate.end).trim(),
    rule: 'told-act',
    confidence: date ? 0.65 : 0.5,
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}

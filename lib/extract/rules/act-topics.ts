import { type Action, FAMILY, STAGE } from '../../model/vocabularies';
import { contains, distance, overlaps, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import type { Draft } from '../rule';
import type { TopicMatch } from '../topics';
import type { FoundAction } from './act-words';
import { MEETING_TOPICS } from './talks-topic';

/** Dialogues that can be agreed on, resumed or broken off like anything else. */
const DIALOGUE_ACTS: ReadonlySet<Action> = new Set(['resume', 'establish', 'suspend', 'expand']);
const DIALOGUES: ReadonlySet<string> = new Set(['security-dialogue', 'strategic-dialogue']);

/** A relative clause, or a participle that shortens one. */
const RELATIVE =
  /^\s?(?:which|that)\s|^\s?(?:signed|reached|adopted|launched|agreed|concluded|imposed|introduced|announced|suspended|frozen|lifted|established|set up|created|unveiled|cleared|approved|struck|issued|inked|put out|sealed|published|endorsed|passed)\s/;
/** How far before it the noun may stand. */
const ANTECEDENT = 45;

export interface ActTopics {
  topics: string[];
  /** Taken from outside the clause. */
  carried: boolean;
}

/** What an act is about: topics of its clause, several where they are listed; else what the words before were about. */
export function actTopics(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  action: FoundAction | undefined,
  article: ArticleView,
  before: readonly Draft[],
  besideMeeting: boolean,
  /** 출석을 보류했다, 遺骨を渡した: words that need no act to lean on what was told before. */
  loose: boolean,
): ActTopics {
  const dialogue = action !== undefined && DIALOGUE_ACTS.has(action.action) && !besideMeeting;
  const isUsable = ({ value }: TopicMatch): boolean =>
    !MEETING_TOPICS.has(value.topic) || (dialogue && DIALOGUES.has(value.topic));
  const usable = sentence.topics.filter(isUsable);
  const countries = new Set([
    ...sentence.names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const both =
    (countries.has('KR') && countries.has('JP')) ||
    article.locale.words.bothSides.test(sentence.text) ||
    article.locale.words.bothMinisters.test(sentence.text);
  // a weak word (AI, 원화, tax) needs both sides beside it
  const own = usable
    .filter((t) => both || !t.value.weak || article.language !== 'en' || isNamed(t.value.topic, sentence, article))
    .filter((t) => contains(clause, t) && !clause.holes.some((h) => contains(h, t)))
    // to swap names: a verb is no currency swap
    .filter((t) => !t.value.weak || !predicate.act || !overlaps(t, predicate.act))
    // security cooperation, including warning data: examples are not the subject
    .filter(
      (t) => article.language !== 'en' || !/(?:including|such as)\s/.test(sentence.text.slice(clause.start, t.start)),
    );
  // a protest names its cause in a clause of its own: summoned the envoy after Tokyo approved textbooks
  if (action?.action === 'protest' && own.length === 0 && article.language === 'en')
    own.push(...usable.filter((t) => !t.value.weak && clause.holes.some((h) => contains(h, t))));
  const here = choose(agreeing(own, sentence, article), action?.span ?? predicate, sentence.text, besideMeeting);
  if (here.length) return { topics: here, carried: false };
  if (clause.embedded && RELATIVE.test(sentence.text.slice(clause.start, clause.start + 12))) {
    // a currency swap worth $10 billion, which expired in 2015: what stands before the clause
    const noun = usable.filter((t) => !t.value.weak && t.end <= clause.start && clause.start - t.end < ANTECEDENT);
    const told = choose(noun, clause, sentence.text, false).slice(0, 1);
    if (told.length || article.language !== 'en' || !predicate.act) return { topics: told, carried: true };
    const rest = choose(
      usable.filter((t) => !t.value.weak && t.end <= clause.start),
      clause,
      sentence.text,
      true,
    );
    return { topics: rest.length ? rest : focusOf(sentence, article, isUsable), carried: true };
  }
  if (clause.embedded || besideMeeting) return { topics: [], carried: false };
  const rest = choose(
    usable.filter((t) => t.end <= clause.start),
    predicate,
    sentence.text,
    false,
  );
  if (rest.length) return { topics: rest, carried: true };
  const protested =
    predicate.mode === 'demand' && before.some((d) => d.sentence === sentence && d.action === 'protest');
  if (
    before.some((d) => d.sentence === sentence && d.kind !== 'summit' && d.topic !== 'other' && (action || protested))
  ) {
    return {
      topics: [before.findLast((d) => d.sentence === sentence && d.kind !== 'summit')!.topic].filter(
        (t) => !MEETING_TOPICS.has(t),
      ),
      carried: true,
    };
  }
  const text = sentence.text.slice(clause.start, clause.end);
  if ((!action || action.weak) && !loose && predicate.mode !== 'deny' && predicate.mode !== 'negotiate')
    return { topics: [], carried: false };
  // 決まったことはない: what was said to be under way is denied
  if (predicate.mode === 'deny' && article.language !== 'en') {
    const open = before.filter((d) => STAGE[d.status] === 'open' && sentence.index - d.sentence.index <= 3).at(-1);
    if (
      open &&
      FAMILY[open.kind] === 'act' &&
      !before.some((d) => FAMILY[d.kind] !== 'act' && STAGE[d.status] === 'open')
    )
      return { topics: [open.topic], carried: true };
  }
  if (article.language === 'en') {
    if (!predicate.act && !article.locale.words.anaphor.test(text) && action?.action !== 'protest')
      return { topics: [], carried: false };
    const spoken = spokenOf(sentence, article, isUsable);
    return { topics: spoken.length ? spoken : focusOf(sentence, article, isUsable), carried: true };
  }
  return { topics: spokenOf(sentence, article, isUsable), carried: true };
}

/** 방류 데이터의 실시간 공유: of weak words alone, those of what the article has named go before the rest. */
function agreeing(topics: TopicMatch[], sentence: SentenceView, article: ArticleView): TopicMatch[] {
  if (topics.length === 0 || article.language === 'en' || topics.some((t) => !t.value.weak)) return topics;
  const named = new Set(
    article.sentences
      .slice(0, sentence.index + 1)
      .flatMap((view) => view.topics.filter((t) => !t.value.weak).map((t) => t.value.topic)),
  );
  for (const t of article.titleTopics) if (!t.value.weak) named.add(t.value.topic);
  // 対馬の ... 仏像: two different words of one topic name it
  for (const t of topics)
    if (topics.some((u) => u.term !== t.term && u.value.topic === t.value.topic)) named.add(t.value.topic);
  const known = topics.filter((t) => named.has(t.value.topic));
  // 慰霊碑に参拝, 희생자 추도식: not Yasukuni, not Sado, unless the article names them
  return known.length ? known : topics.filter((t) => !NAMED_ONLY.has(t.value.topic));
}

/** What the two sentences before were about, nearest first; else the one topic of the article. */
function spokenOf(sentence: SentenceView, article: ArticleView, isUsable: (t: TopicMatch) => boolean): string[] {
  for (const back of [1, 2]) {
    const view = article.sentences[sentence.index - back];
    if (!view || view.heading) break;
    const found = choose(
      view.topics.filter((t) => isUsable(t) && !t.value.weak),
      { start: view.text.length, end: view.text.length },
      view.text,
      true,
    );
    if (found.length === 1) return found;
    if (found.length > 1) return [];
  }
  return article.mainTopic ? [article.mainTopic] : [];
}

/** A weak word counts where the article has named its topic in full, so far or in its title. */
function isNamed(topic: string, sentence: SentenceView, article: ArticleView): boolean {
  const names = (t: TopicMatch): boolean => t.value.topic === topic && !t.value.weak;
  return (
    article.titleTopics.some(names) || article.sentences.slice(0, sentence.index + 1).some((v) => v.topics.some(names))
  );
}

/** What the article is about, as a reader takes an act that names no subject: its title's one topic, else its lead's. */
function focusOf(sentence: SentenceView, article: ArticleView, isUsable: (t: TopicMatch) => boolean): string[] {
  const plain = (list: readonly TopicMatch[]): string[] => [
    ...new Set(list.filter((t) => isUsable(t) && !t.value.weak && !t.value.adjunct).map((t) => t.value.topic)),
  ];
  const title = plain(article.titleTopics);
  if (title.length === 1) return title;
  const lead = plain(article.sentences.filter((v) => v.lead && v.index < sentence.index).flatMap((v) => v.topics));
  return lead.length === 1 ? lead : [];
}

/** Plain topics before occasions and frames, named ones before weak words; the nearest, and those listed with it. */
function choose(topics: readonly TopicMatch[], near: Span, sentence: string, plainOnly: boolean): string[] {
  const tiers = [
    topics.filter((t) => !t.value.weak && !t.value.adjunct),
    plainOnly ? [] : topics.filter((t) => !t.value.weak && t.value.adjunct && t.value.topic !== 'envoys'),
    plainOnly ? [] : topics.filter((t) => t.value.weak && !t.value.adjunct),
  ];
  for (const tier of tiers) {
    const nearest = [...tier].sort((a, b) => distance(a, near) - distance(b, near))[0];
    if (!nearest) continue;
    // 重要鉱物のサプライチェーン: what stands before の or 의 says more
    // 水素とアンモニアの供給網づくり: so does the first of two
    const narrower = tier.find((t) => t.end < nearest.start && OF.test(sentence.slice(t.end, nearest.start)));
    if (narrower) return [narrower.value.topic];
    // hydrogen supply chains: the noun before it says which
    const kind = nearest.value.topic === 'supply-chain' && tier.find((t) => t.end + 1 === nearest.start);
    if (kind) return [kind.value.topic];
    // supply chains for rare earths: in English the noun after says more
    const finer = tier.find(
      (t) => t.start > nearest.end && /^\s(?:for|of)\s$/.test(sentence.slice(nearest.end, t.start)),
    );
    if (finer) return [finer.value.topic];
    // 저출생·고령화 등 공통 사회문제를 다룰 협의체: the body is one, whatever it deals with
    const body = tier.find((t) => t === nearest && t.value.topic === 'social-issues-body' && t.end <= near.start);
    if (body && BODY.test(sentence.slice(body.end))) return [body.value.topic];
    const listed = tier.filter((t) => t === nearest || isListed(sentence, t, nearest));
    return [...new Set(listed.map((t) => t.value.topic))];
  }
  return [];
}

const NAMED_ONLY: ReadonlySet<string> = new Set(['yasukuni', 'sado-mines', 'dokdo-takeshima', 'cultural-property']);

const BODY = /^.{0,24}(?:협의체|협의|協議)/u;
const OF = /^(?:(?:[と・や]|와 |과 )[^、。,]{1,8})?(?:の|의 )$/u;

/** 수소와 인공지능, AIと知的財産, space and AI: a joint between and nothing else of weight. */
function isListed(sentence: string, a: Span, b: Span): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= 18 && /^[^,.]{0,8}(?:·|와|과|및|と|・|や|、|,\s| and )[^.]{0,10}$/u.test(between);
}

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

const isMeeting = (d: Draft): boolean => d.kind === 'summit' || d.kind === 'talks';

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
    .filter(
      (t) =>
        !t.value.weak ||
        article.language !== 'en' ||
        isNamed(t.value.topic, sentence, article) ||
        (both && !hasFocus(article)),
    )
    .filter((t) => contains(clause, t) && !clause.holes.some((h) => contains(h, t)))
    // to swap names: a verb is no currency swap
    .filter((t) => !t.value.weak || !predicate.act || !overlaps(t, predicate.act))
    .filter((t) => article.language !== 'en' || !t.value.weak || !/(?:^|\s)to\s$/.test(sentence.text.slice(0, t.start)))
    // security cooperation, including warning data: examples are not the subject
    .filter(
      (t) => article.language !== 'en' || !/(?:including|such as)\s/.test(sentence.text.slice(clause.start, t.start)),
    );
  // a protest names its cause in a clause of its own: summoned the envoy after Tokyo approved textbooks
  if (action?.action === 'protest' && own.length === 0 && article.language === 'en')
    own.push(...usable.filter((t) => !t.value.weak && clause.holes.some((h) => contains(h, t))));
  // 영사국장회의에서 이 같은 방안을 전달했다: where it was done, and what it is about was told before
  if (article.language === 'ko' && own.length > 0 && THIS.test(sentence.text.slice(clause.start, clause.end))) {
    const elsewhere = own.filter((t) => !isSetting(sentence.text, t));
    if (elsewhere.length === 0) own.length = 0;
  }
  // 教科書が強制連行の記述を: what is only written of there is not the subject
  const meant = own.filter((t) => !MENTIONED.test(sentence.text.slice(t.end, t.end + 8)));
  const causes =
    article.language === 'en' ? [] : meant.filter((t) => CAUSE.test(sentence.text.slice(t.end, t.end + 16)));
  const subjects = causes.length < meant.length ? meant.filter((t) => !causes.includes(t)) : meant;
  const near = action?.span ?? predicate;
  const agreed = agreeing(subjects.length ? subjects : own, sentence, article);
  const firm = article.language === 'ko' ? overruled(agreed, near, sentence, article, isUsable) : agreed;
  const here = choose(firm, near, sentence.text, besideMeeting);
  const occasion =
    article.language === 'en' &&
    here.join() === 'normalisation-60th-anniversary' &&
    !ON_THE_DAY.test(sentence.text.slice(predicate.start, predicate.end));
  if (here.length && !occasion) return { topics: here, carried: false };
  if (clause.embedded && RELATIVE.test(sentence.text.slice(clause.start, clause.start + 12))) {
    // a currency swap worth $10 billion, which expired in 2015: what stands before the clause
    const noun = usable.filter((t) => !t.value.weak && t.end <= clause.start && clause.start - t.end < ANTECEDENT);
    const told = choose(noun, clause, sentence.text, false).slice(0, 1);
    if (told.length || article.language !== 'en' || (!predicate.act && predicate.mode !== 'sign'))
      return { topics: told, carried: true };
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
    usable.filter((t) => t.end <= clause.start && (article.language !== 'en' || !t.value.weak)),
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
  // ...방문해 달라고 초청했고 총리는 이를 받아들였다: the invitation
  if (article.language === 'ko' && before.some((d) => d.sentence === sentence && isMeeting(d) && d.status !== 'held'))
    return { topics: [], carried: false };
  if (
    article.language !== 'en' &&
    (!action || action.weak) &&
    !loose &&
    predicate.mode !== 'deny' &&
    predicate.mode !== 'negotiate'
  )
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
    const tells =
      predicate.act || action?.action === 'protest' || predicate.mode === 'agree' || predicate.mode === 'negotiate';
    if (!tells && !article.locale.words.anaphor.test(text)) return { topics: [], carried: false };
    // It demanded corrections: of what was told in the sentence before, if that was one thing
    for (const back of [0, 1]) {
      const acts = before.filter(
        (d) => sentence.index - d.sentence.index === back && FAMILY[d.kind] === 'act' && !d.clause.embedded,
      );
      const told = new Set(acts.map((d) => d.topic));
      if (told.size === 1 && (back === 0 || acts[0]!.context === 'news')) return { topics: [...told], carried: true };
    }
    const spoken = spokenOf(sentence, article, isUsable);
    // the matter of the title goes on where the sentences before still speak of it
    const [title, ...more] = new Set(
      article.titleTopics.filter((t) => isUsable(t) && !t.value.weak && !t.value.adjunct).map((t) => t.value.topic),
    );
    const near = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index);
    if (
      title &&
      more.length === 0 &&
      !article.strangeTitle &&
      near.some((v) => v.topics.some((t) => t.value.topic === title))
    )
      return { topics: [title], carried: true };
    return { topics: spoken.length ? spoken : focusOf(sentence, article, isUsable), carried: true };
  }
  const spoken = spokenOf(sentence, article, isUsable);
  return { topics: spoken.length ? spoken : focusOf(sentence, article, isUsable), carried: true };
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

const THIS = /이 같은|이러한|이런 (?:내용|방안|입장|뜻)|이같이/u;
const MEETING_IN = /(?:회의|회담|협의|협의회|대화|위원회|총회|포럼|회동|통화)$/u;
const isSetting = (text: string, { start, end }: Span): boolean => {
  const at = /^[가-힣\s]{0,10}?에서\s/u.exec(text.slice(end, end + 14));
  return at !== null && MEETING_IN.test(text.slice(start, end + at[0].length - 3));
};

/** 독도 비행을 이유로 무산됐다: why, not what. */
const CAUSE = /^[가-힣\s]{0,8}?(?:[을를] )?(?:이유로|빌미로|문제로|여파로|탓에|탓으로|때문에)|^[^、。]{0,6}を理由に/u;

/** 세계무역기구 규정에 따른 협의를 요청했다: a far weak word gives way to what was spoken of just before. */
function overruled(
  topics: TopicMatch[],
  near: Span,
  sentence: SentenceView,
  article: ArticleView,
  isUsable: (t: TopicMatch) => boolean,
): TopicMatch[] {
  // ...약속을 지키지 않았다며 의제 상정을 요청했다: what stands in the reason given is as far
  const reason = /[다라]며\s/u.exec(sentence.text.slice(0, near.start));
  const far = (t: TopicMatch): boolean =>
    (reason !== null && t.end <= reason.index) || (t.value.weak && distance(t, near) > 10);
  if (topics.length === 0 || !topics.every(far)) return topics;
  for (const back of [1, 2]) {
    const before = article.sentences[sentence.index - back];
    if (!before || before.span.paragraph !== sentence.span.paragraph) return topics;
    const named = before.topics.filter((t) => isUsable(t) && !t.value.weak && !t.value.adjunct);
    if (named.length) return topics.some((t) => named.some((n) => n.value.topic === t.value.topic)) ? topics : [];
  }
  return topics;
}

/** What the two sentences before were about, nearest first; else the one topic of the article. */
function spokenOf(sentence: SentenceView, article: ArticleView, isUsable: (t: TopicMatch) => boolean): string[] {
  for (const back of article.language === 'en' ? [1, 2, 3] : [1, 2]) {
    const view = article.sentences[sentence.index - back];
    if (!view) break;
    if (view.heading && article.language === 'en') continue;
    if (view.heading) break;
    // what was said of a third country is not what ours did next
    if (article.language === 'en' && ofStrangers(view)) continue;
    const found = choose(
      view.topics.filter(
        (t) =>
          isUsable(t) && (!t.value.weak || (article.language === 'en' && isNamed(t.value.topic, sentence, article))),
      ),
      { start: view.text.length, end: view.text.length },
      view.text,
      article.language !== 'en',
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

/** The title or lead names a plain topic. */
const hasFocus = (article: ArticleView): boolean =>
  [...article.titleTopics, ...article.sentences.filter((v) => v.lead).flatMap((v) => v.topics)].some(
    (t) => !t.value.weak && !t.value.adjunct && !MEETING_TOPICS.has(t.value.topic),
  );

function ofStrangers(view: SentenceView): boolean {
  const countries = [...view.names.flatMap((n) => n.value.countries), ...view.people.map((p) => p.person.country)];
  return countries.some((c) => c !== 'KR' && c !== 'JP') && !(countries.includes('KR') && countries.includes('JP'));
}

/** What the article is about, as a reader takes an act that names no subject: its title's one topic, else its lead's. */
function focusOf(sentence: SentenceView, article: ArticleView, isUsable: (t: TopicMatch) => boolean): string[] {
  const plain = (list: readonly TopicMatch[]): string[] => [
    ...new Set(list.filter((t) => isUsable(t) && !t.value.weak && !t.value.adjunct).map((t) => t.value.topic)),
  ];
  const title = article.strangeTitle ? [] : plain(article.titleTopics);
  if (title.length === 1) return title;
  const lead = plain(article.sentences.filter((v) => v.lead && v.index < sentence.index).flatMap((v) => v.topics));
  return lead.length === 1 ? lead : [];
}

/** Plain topics before occasions and frames, named ones before weak words; the nearest, and those listed with it. */
function choose(topics: readonly TopicMatch[], near: Span, sentence: string, plainOnly: boolean): string[] {
  const tiers = [
    topics.filter((t) => !t.value.weak && !t.value.adjunct),
    // 국교정상화 60주년을 맞아 입국 창구를 운영한다: an occasion gives way even to a weak word
    plainOnly || topics.every((t) => !t.value.weak)
      ? []
      : topics.filter((t) => t.value.weak && isOccasioned(t, topics, sentence)),
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
    // 교과서에 독도를 자국 영토로 적은: what it is written in is what it is about
    const container = tier.find(
      (t) =>
        t.end < nearest.start &&
        /^(?:에|엔|에서|に) ?$/u.test(sentence.slice(t.end, nearest.start).replace(/\s?\S{0,6}$/u, '')) &&
        WRITTEN.test(sentence.slice(nearest.end, nearest.end + 40)),
    );
    if (container) return [container.value.topic];
    // 저출생과 고령화, 지방 소멸을 다룰 당국 간 협의체: a body for what both societies suffer from
    const social = tier.filter((t) => SOCIAL.has(t.value.topic) && t.end <= near.start);
    if (new Set(social.map((t) => t.value.topic)).size >= 2 && FOR_BODY.test(sentence.slice(social.at(-1)!.end)))
      return ['social-issues-body'];
    // 저출생·고령화 등 공통 사회문제를 다룰 협의체: the body is one, whatever it deals with
    const body = tier.find((t) => t === nearest && t.value.topic === 'social-issues-body' && t.end <= near.start);
    if (body && BODY.test(sentence.slice(body.end))) return [body.value.topic];
    const listed = tier.filter((t) => t === nearest || isListed(sentence, t, nearest));
    return [...new Set(listed.map((t) => t.value.topic))];
  }
  return [];
}

const OCCASION = /^[을를]? ?(?:맞아|맞이|계기|기념)|^を(?:迎え|機に|記念)/u;
const isOccasioned = (weak: TopicMatch, topics: readonly TopicMatch[], sentence: string): boolean =>
  !weak.value.adjunct && topics.some((t) => t.value.adjunct && OCCASION.test(sentence.slice(t.end, t.end + 8)));
const NAMED_ONLY: ReadonlySet<string> = new Set([
  'yasukuni',
  'sado-mines',
  'dokdo-takeshima',
  'cultural-property',
  'social-issues-body',
]);

const MENTIONED =
  /^(?:に関する|を巡る|の)?(?:記述|文言|表現|言及)|^(?:\s?관련|에 관한|의)?\s?(?:서술|기술|표현|문구|언급)/u;
/** What is done on an anniversary itself. */
const ON_THE_DAY = /^(?:[\w']+\s){0,3}(?:mark|commemorat|celebrat|exchang|attend|host|held|hold|observ|prais|hail)/;
const BODY = /^.{0,24}(?:협의체|협의|協議)/u;
const WRITTEN = /^[^,.]{0,24}(?:적[은었]|기술|표기|서술|명시|담[은겼]|주장|記述|明記|記載|書い)/u;
const SOCIAL: ReadonlySet<string> = new Set([
  'low-birth-ageing',
  'regional-revitalisation',
  'disaster-prevention',
  'agriculture',
  'suicide-prevention',
]);
const FOR_BODY =
  /^.{0,20}(?:取り組む|扱う|話し合う|議論する|対応する|対処する|協議する|に関する).{0,16}(?:協議体|枠組み|対話)|^.{0,40}(?:다룰|다루는|논의할|논의하는|대응할|대응하는|풀)\s.{0,16}협의체/u;
const OF = /^(?:(?:[と・や]|와 |과 )[^、。,]{1,8})?(?:の|의 )$/u;

/** 수소와 인공지능, AIと知的財産, space and AI: a joint between and nothing else of weight. */
function isListed(sentence: string, a: Span, b: Span): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= 18 && /^[^,.]{0,8}(?:·|와|과|및|と|・|や|、|,\s| and )[^.]{0,10}$/u.test(between);
}

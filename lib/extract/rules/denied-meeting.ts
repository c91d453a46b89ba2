import { FAMILY, type Language, STAGE } from '../../model/vocabularies';
import { contains } from '../../text/span';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import { type Draft, isMeeting, type Rule } from '../rule';

/** 정해진 것은 없다, 決まったことはない: an office answers a report of a meeting, without a word for it. */
export const DENIED_MEETING: Rule = {
  name: 'denied-meeting',
  find: (sentence, article, before) =>
    article.language === 'en'
      ? []
      : sentence.clauses.flatMap((clause) => deniedIn(sentence, clause, article, before) ?? []),
};

const UNSETTLED: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /(?:정해진|결정된|확정된|확인해 줄|합의된|통보받은|조율된|논의된) (?:것|바|내용|사항)(?:은|는|이)? ?(?:아직 |전혀 |아무것도 )?없|(?:예정|계획)(?:은|이) (?:아직 |현재로선 |전혀 )?없/u,
  ja: /(?:決まっ(?:た|ている)|固まっ(?:た|ている)|確定し(?:た|ている))(?:こと|もの|事実)は(?:何も|まだ)?(?:な|あ[りっ]ません)|(?:予定|計画)は(?:現時点で|今のところ)?(?:な[いく]|ありません)|決まっていない|何も決ま/u,
};
/** What is denied has to do with a meeting or a journey. */
export const OF_MEETING = /日程|会談|訪[日韓問]|来日|회담|방한|방일|일정|답방/u;
/** How many sentences before it the report may stand. */
const REACH = 3;

function deniedIn(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  before: readonly Draft[],
): Draft | undefined {
  if (clause.conditional || before.some((d) => d.sentence === sentence)) return undefined;
  const predicate = article.locale.predicate(sentence.text, clause);
  if (predicate?.mode !== 'deny') return undefined;
  if (!UNSETTLED[article.language].test(sentence.text.slice(clause.start, clause.end))) return undefined;
  // 수입 재개에 대해서는 정해진 것이 없다: of something else
  if (sentence.topics.some((t) => contains(clause, t) && !MEETING_TOPICS.has(t.value.topic))) return undefined;
  // 日程を固めたとの報道を否定した: the meeting that is being arranged, however far back it was told of
  if (OF_MEETING.test(sentence.text)) {
    const arranged = before.findLast((d) => isMeeting(d) && d.context === 'news' && STAGE[d.status] === 'open');
    if (arranged) return denialOf(arranged, sentence, clause, predicate);
  }
  const near = before.filter((d) => d.context === 'news' && sentence.index - d.sentence.index <= REACH);
  const last = near.at(-1);
  const isOpen = last !== undefined && (STAGE[last.status] === 'open' || STAGE[last.status] === 'committed');
  if (!isOpen || !isMeeting(last) || near.some((d) => FAMILY[d.kind] === 'act')) return undefined;
  return denialOf(last, sentence, clause, predicate);
}

const denialOf = (told: Draft, sentence: SentenceView, clause: Clause, predicate: Predicate): Draft => ({
  ...told,
  status: 'denied',
  statusCue: sentence.text.slice(predicate.start, predicate.end),
  rule: 'denied-meeting',
  confidence: told.confidence - 0.1,
  sentence,
  clause,
  predicate,
  evidence: { start: 0, end: sentence.text.length },
});

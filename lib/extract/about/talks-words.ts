import { contains } from '../../text/span';
import { ASIDE } from '../actors/spoken-of';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import type { TopicMatch } from '../topics';
import { asMatter } from './as-matter';
import { isCause } from './cause';
import { isMatter } from './matter';
import { namedFirst } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** What the words of a sentence say that officials met about. */
export interface TalksWords {
  sentence: SentenceView;
  clause: Clause;
  article: ArticleView;
  /** Topics of the sentence, without what is only mentioned. */
  all: readonly TopicMatch[];
  /** Those of the clause. */
  here: readonly TopicMatch[];
  /** Those that may say what the meeting is about, the clause's own first. */
  named: readonly TopicMatch[];
  /** The kind of meeting that the clause names. */
  rowHere: string | undefined;
  /** Or else the sentence. */
  row: string | undefined;
  /** The subject that is named. */
  subject: string | undefined;
  /** Or else an occasion or a frame that stands where a subject would. */
  frame: string | undefined;
  /** Officials below ministers. */
  low: boolean;
}

/** Met on Wednesday, but a briefing was called off over the islets: what else the sentence tells. */
const ASIDE_OF = /(?:but|since|although|though|despite|while|after)\s[^,;]*$/;

const ON_AGENDA =
  /^s? (?:was|were|is|are|will be|topped|headed|dominated|led|tops|heads|took up) (?:also )?(?:(?:the |high |at the |on the )?(?:main|top|chief|central|first|only|sole|agenda|item|topic|subject|theme|discussions?|talks)|on the agenda|high on)(?![a-z])/;

const isRow = ({ value }: TopicMatch): boolean =>
  MEETING_TOPICS.has(value.topic) && value.topic !== 'leaders-summit' && !value.weak;

export function talksWords(sentence: SentenceView, clause: Clause, article: ArticleView): TalksWords {
  const { text } = sentence;
  const { language, locale } = article;
  const all = (language === 'en' ? sentence.topics.map((t) => asMatter(t, text)) : sentence.topics).filter(
    (t) => language !== 'ko' || (!ASIDE.test(text.slice(t.end, t.end + 22)) && !isCause(text, t)),
  );
  const here = all.filter((t) => contains(clause, t));
  const named = [
    ...here,
    ...all.filter((t) => !contains(clause, t) && (language !== 'en' || !ASIDE_OF.test(text.slice(0, t.start)))),
  ];
  const rowHere = here.find(isRow)?.value.topic;
  // in a sentence of several clauses, only this one's words say what the meeting is about, if it names its row
  const matters = namedFirst((rowHere ? here : named).filter((t) => isMatter(t) && !t.value.weak));
  // hydrogen was the main item when the energy ministers met: who meets says less than what about
  const agenda = language === 'en' ? matters.filter((t) => ON_AGENDA.test(text.slice(t.end, t.end + 50))) : [];
  const subjects = agenda.length > 0 ? agenda : matters;
  const said = subjects.filter((t) => isSaidToBe(t, text, article));
  const meant = [...said, ...subjects];
  // 북한 미사일의 궤적 정보를 논의했다: in Korean the matter before what frames it
  const subject = language === 'ko' ? meant.find((t) => !t.value.adjunct) : meant[0];
  const frame = language === 'ko' ? meant.find((t) => t.value.adjunct) : undefined;
  return {
    sentence,
    clause,
    article,
    all,
    here,
    named,
    rowHere,
    row: rowHere ?? named.find(isRow)?.value.topic,
    subject: language === 'ko' && subject && isOneOfSeveral(subject, subjects, text) ? undefined : subject?.value.topic,
    frame: frame?.value.topic,
    // 국방장관들은 회담하고 |국방당국 간 핫라인을 두기로 했다: whoever else stands in another clause
    low: locale.words.officials.test(language === 'en' ? text : text.slice(clause.start, clause.end)),
  };
}

/** 강제동원 해법과 사도광산 문제를 논의했다: of two matters in a list neither is what they met about. */
const isOneOfSeveral = (subject: TopicMatch, subjects: readonly TopicMatch[], text: string): boolean =>
  subjects.some((t) => {
    if (t.value.topic === subject.value.topic || t.value.adjunct) return false;
    const [first, second] = t.start < subject.start ? [t, subject] : [subject, t];
    return /^(?: ?[가-힣]{1,5})?(?:(?<![상관부청처])[과와] |, |·| 및 )(?:[가-힣]{1,4} )?$/u.test(
      text.slice(first.end, second.start),
    );
  });

/** Right before a subject: to discuss it they meet. */
const MET_ON =
  /(?<![a-z])(?:to (?:discuss|talk about|go over|review|tackle|take up|work out|negotiate)|discuss(?:ed|ing)|talks (?:on|about|over)|dialogue on|consultations on|meeting (?:on|about)|session on|round on) (?:(?:the|a|an|its|their|new|how to|ways to|[a-z-]+) ){0,4}$/;

/** Right after a subject: on it they meet. */
const ABOUT =
  /^(?:\([^)]{1,14}\))?(?:の[^、。のを]{1,8})?(?:をめぐ|を巡|に関|について|をテーマ|を議題)|^[^,.]{0,10}?(?:[을를] (?:\S{1,6} )?(?:논의|협의|주제|의제|다루|다[뤘룬룰]|위한|점검|조율|집중)|에 (?:관해|관한|대해)|(?:을|를) (?:두고|놓고))/u;

/** 燃料や食料を融通するための協定をめぐり協議: what it is said to be about, before what that is for. */
export const isSaidToBe = ({ start, end }: TopicMatch, text: string, { language }: ArticleView): boolean =>
  language === 'en' ? MET_ON.test(text.slice(Math.max(0, start - 70), start)) : ABOUT.test(text.slice(end, end + 20));

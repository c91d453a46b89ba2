import { actTopics } from '../about/act-topics';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { Acting } from '../actors/acting';
import { daysFrom } from '../dates/calendar';
import { nearer } from '../dates/date-mention';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import { openTopic } from './open-topic';
import { documents } from './papers-named';

/** What an act is about. */
export interface ActAbout {
  topics: string[];
  /** Taken from outside the clause. */
  carried: boolean;
  /** For topic `other`: the text's own words. */
  subject: string | undefined;
}

/** What officials have just been told to meet about, where that is no row of meetings. */
const metAbout = ({ before, sentence }: ActClause): string | undefined => {
  const last = before.findLast((d) => isMeeting(d) && sentence.index - d.sentence.index <= 2);
  return last?.kind === 'talks' && last.status === 'held' && last.context === 'news' && !ROWS.has(last.topic)
    ? last.topic
    : undefined;
};
const ROWS: ReadonlySet<string> = new Set([...MEETING_TOPICS, 'korea-us-japan', 'korea-china-japan', 'other']);

const DOMESTIC =
  /(?<![a-z])(?:told|asked|ordered|instructed|directed|urged)\s(?!reporters|a news|the press|parliament|lawmakers)(?:the |his |her |its |each |all )?(?:[\w-]+ ){0,3}(?:ministry|ministries|ministers?|aides|cabinet|staff|secretar(?:y|ies)|agenc(?:y|ies))\s/i;

const OF_MEETING =
  /(?<![a-z])(?:dialogue|talks|meeting|summit|session|round|consultations|conference|forum|gathering),?\s?(?:that|which)(?: [a-z]*)?$/;

/** The topics of an act, or `other` by its own words; a string says why there are none. */
export function aboutOf(c: ActClause, acting: Acting): ActAbout | string {
  const { sentence, clause, predicate, mode, action, article, before, meeting, signing } = c;
  const english = article.language === 'en';
  // 16日の首脳会談で再開することで一致した: what was agreed there is its own
  const beside =
    meeting !== undefined &&
    !((mode === 'agree' || mode === 'sign') && meeting.status === 'held') &&
    // are expected to agree on the matter at a summit
    !(english && mode === 'plan' && signing);
  // 鉄道省と韓国国土交通部は...補助することにした: both are named
  const loose = leansOnWhatWasTold(c) || (acting.joint && settlesInFull(c));
  const found = actTopics({ sentence, clause, predicate, action, article, before, besideMeeting: beside, loose });
  const topics = [...found.topics];
  if (mode === 'sign' || signing)
    topics.push(...documents(sentence, clause, article).filter((t) => !topics.includes(t)));
  const subject = topics.length > 0 ? undefined : ownWords(c, acting, beside);
  if (subject) topics.push('other');
  if (topics.length === 0) return 'no topic, of its own or told before';
  const { carried } = found;
  // ◆ 강제동원 판결 확정 ◆ 지하철 운행 중단
  if (carried && sentence.item) return 'an item of a list stands alone';
  // told each ministry to draw up a timetable: how one side goes about it
  if (english && carried && DOMESTIC.test(sentence.text.slice(0, clause.end))) return 'an order within one government';
  // 공원을 참배한 뒤 귀국한다: where somebody goes besides
  if (
    article.language === 'ko' &&
    carried &&
    action?.action === 'visit' &&
    /참배|헌화|분향|귀국|둘러/u.test(c.text) &&
    topics[0] !== 'yasukuni'
  )
    return 'a visit of its own';
  // the dialogue that the two had scheduled a week earlier: of the meeting, and of nothing told before it
  if (english && carried && action === undefined && OF_MEETING.test(sentence.text.slice(0, clause.start + 8)))
    return 'it describes a meeting';
  // recalled what had been restored
  if (english && carried && /(?<![a-z])what\s$/.test(sentence.text.slice(0, predicate.start)))
    return 'nothing is named';
  // 保健相会合で共同声明を採択した: on what they met about
  const met = !english && topics.join() === 'joint-declaration' && mode === 'sign' ? metAbout(c) : undefined;
  if (met) topics[0] = met;
  // a joint declaration of the three is told under their name
  const frame = sentence.topics.find(
    (t) => t.value.topic === 'korea-china-japan' || t.value.topic === 'korea-us-japan',
  );
  if (english && topics[0] === 'joint-declaration' && frame) topics[0] = frame.value.topic;
  return { topics, carried, subject };
}

/** 출석을 보류했다, 遺骨を渡した: acts that may take the topic told before, though no action names them. */
function leansOnWhatWasTold({
  article,
  plain,
  entering,
  signing,
  predicate,
  mode,
  sentence,
  clause,
}: ActClause): boolean {
  const { words } = article.locale;
  return (
    article.language !== 'en' &&
    (plain ||
      entering ||
      // 양해각서에 서명할 예정이다, 覚書を結んだ: on what was told before
      (signing && mode === 'plan') ||
      (mode === 'sign' && article.language === 'ja') ||
      (predicate.act !== undefined && !predicate.act.weak) ||
      // 두 기관은 각서를 나눠 가졌다, 양측은 창구를 두기로 했다: of what they are said to meet about
      (article.language === 'ja' &&
        mode === 'agree' &&
        (predicate.act !== undefined || THAT.test(sentence.text.slice(clause.start, clause.end))) &&
        sentence.topics.length === 0 &&
        !GENERAL.test(sentence.text.slice(clause.start, clause.end)) &&
        (/^(?:日韓|韓日)/u.test(sentence.text) ||
          TOGETHER.some((cue) => words[cue].test(sentence.text.slice(0, 12))))) ||
      (article.language === 'ko' &&
        (mode === 'sign' ||
          // 양측은 교원을 바꿔 보내는 사업도 시작한다
          ((mode === 'plan' || mode === 'done') &&
            predicate.act !== undefined &&
            words.bothSides.test(sentence.text.slice(clause.start, clause.start + 12)) &&
            !GENERAL.test(actWords(sentence.text, predicate))) ||
          (mode === 'agree' && predicate.act !== undefined && !GENERAL.test(actWords(sentence.text, predicate))))) ||
      (mode === 'demand' && words.answer.test(sentence.text)) ||
      // 措置を取らないよう日本側に申し入れた: to the other side, about what was told
      (mode === 'demand' &&
        article.language === 'ja' &&
        sentence.topics.length === 0 &&
        /(?:日本|韓国)(?:側|政府)?に(?:対し、?)?(?:改めて|強く)?(?:求め|要請|申し入れ|要求|促)/u.test(sentence.text)) ||
      (mode === 'cancel' && (words.attend.test(sentence.text) || article.language === 'ko')) ||
      (mode === 'postpone' && article.language === 'ko') ||
      // 두 정상은 올해 1월 회담에서 협력에 합의했다: then, of what the article is about
      (mode === 'agree' &&
        sentence.dates.some((d) => daysFrom(article.published, nearer(article.published, d)) < -14)) ||
      // 협정의 교섭을 시작하고 싶다는 뜻을 내비쳤다: the pact that was told of
      (mode === 'propose' &&
        /(?:교섭|협상)\S{0,2} (?:다시 )?(?:시작|개시|착수|재개|들어)|체결|交渉(?:を|に)[^、。]{0,4}(?:始|入|開始|再開)|交渉入り|締結/u.test(
          sentence.text.slice(clause.start, predicate.end),
        )) ||
      // 두 나라 경찰은 수사관을 상주시키는 방안도 저울질하고 있다
      (mode === 'propose' &&
        article.language === 'ko' &&
        words.bothSides.test(sentence.text.slice(clause.start, clause.start + 14))))
  );
}

/** ...ことにした: what both settle on is told in full, and names nothing else. */
const settlesInFull = ({ article, mode, sentence, clause }: ActClause): boolean =>
  article.language === 'ja' &&
  mode === 'agree' &&
  sentence.topics.length === 0 &&
  THAT.test(sentence.text.slice(clause.start, clause.end)) &&
  !GENERAL.test(sentence.text.slice(clause.start, clause.end));

/** To work together is no act of its own. */
const GENERAL =
  /협력|소통|노력|대응|교류|공조|지원|강화|다지|緊密|意思疎通|連携を(?:強|深|密)|関係を|協力を(?:強|深|進)|努力|取り組|重要性|必要性|認識/u;
/** 委員会の回数を増やすことで折り合った: what they settle is told in full. */
const THAT = /[るうくすつぬむぶぐ]こと(?:で|を|に)/u;
const TOGETHER = ['bothSides', 'bothMinisters', 'bothLeaders'] as const;
const actWords = (text: string, { act }: ActClause['predicate']): string => (act ? text.slice(act.start, act.end) : '');

/** What no topic lists, in the text's own words, where governments (not banks or firms) agree on it. */
function ownWords(c: ActClause, acting: Acting, beside: boolean): string | undefined {
  const { sentence, clause, predicate, mode, action, article, before, signing, instrument } = c;
  const { locale } = article;
  if (!locale.freeSubject)
    return beside
      ? undefined
      : openTopic(sentence, clause, predicate, action?.span, instrument !== undefined, acting.joint, article, before);
  const { bothSides, bothMinisters, bothLeaders, office } = locale.words;
  const governments = [bothSides, bothMinisters, bothLeaders, office].some((cue) => cue.test(sentence.text));
  return acting.joint && (mode !== 'plan' || signing) && governments
    ? locale.freeSubject(sentence.text, clause, predicate)
    : undefined;
}

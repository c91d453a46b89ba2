import { distance, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { firstOf } from '../first-of';
import type { Mode, Predicate } from '../locale';
import { attachedInEnglish } from './attached-in-english';
import {
  type Attachment,
  type Before,
  bothBefore,
  IN_IT,
  isJapanese,
  isKorean,
  type Reading,
  setting,
} from './meeting-setting';

const BESIDE = /^(?:に合わせ|に先立|を前に|に続[いき])|^(?:에 맞춰|에 앞서|[을를] 앞두고|[을를] 계기로|에 이어)\s/u;
const BEFORE_IT = /^(?:を前に|を控え|に先立ち|[을를]\s?앞두고|에 앞서)/u;
const SET_UP =
  /^\s?(?:を|が)(?:[^、。]{0,10}[にで]|新たに|近く|正式に)?(?:発足|設置|新設|創設|立ち上げ|設立|結成|設け|つく|常設)|^[을를이가] (?:새로 |공식 |정식 )?(?:신설|출범|발족|구성|설치|창설|결성|꾸[리려렸]|만들|상설화|정례화)/u;
const DONE_TO_ROW =
  /^」?の(?:設置|新設|創設|発足|立ち上げ|常設化?|定例化|格上げ|拡充|拡大|廃止|再開)(?:[でにをはがも]|$)|^」?を[^、。]{0,8}?(?:停止|中断|中止|終了|延長|拡大|拡充|格上げ|廃止|打ち切|常設化|定例化|凍結)(?!後|前)/u;
const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone']);

const noneIf =
  (holds: (b: Before) => boolean): Reading =>
  (b) =>
    holds(b) ? 'none' : undefined;

/** 조 장관과의 통화에서 ...보도를 부인했다: where it was denied; 首脳会談を前に、...との観測を否定した: before which. */
const denied: Reading = (b) => {
  const { sentence, cue, predicate, after } = b;
  if (b.mode !== 'deny') return undefined;
  if (isKorean(b) && IN_IT.test(after))
    return bothBefore(sentence, cue) && sentence.dates.some((d) => d.end <= cue.start) ? 'setting' : 'none';
  return distance(cue, predicate) < 70 && !BEFORE_IT.test(after) ? 'own' : 'none';
};

const off: Reading = ({ sentence, cue, predicate, mode, after }) => {
  if (!OFF.has(mode)) return undefined;
  const reach = /^[이가]\s/u.test(sentence.text.slice(cue.end)) ? 70 : 36;
  const gap = distance(cue, predicate);
  return gap < 20 || (gap < reach && !/^\S{0,2}은\s/u.test(after)) ? 'own' : 'none';
};

/** 합동총회를 9월 서울에서 여는 방향으로 조율하기로 했다 */
const isToBeHeld = (b: Before): boolean =>
  isKorean(b) &&
  b.after.length <= 45 &&
  /^[을를]\s/u.test(b.after) &&
  /\s(?:열|여는|갖|가질|개최|진행)[^,]{0,14}$/u.test(b.after);

/** 3국 정상회의는 2024년 5월 서울에서 4년 5개월 만에 재개됐다: the meeting itself took place. */
const tookPlace = (b: Before): boolean =>
  isKorean(b) &&
  b.mode === 'done' &&
  b.after.length <= 110 &&
  /^[은는이가]\s[^,]*$/u.test(b.after) &&
  /^(?:재개|열[렸린리]|개최|성사)/u.test(b.sentence.text.slice(b.predicate.start, b.predicate.end));

const isNear = ({ sentence, cue, predicate, mode, after }: Before): boolean => {
  // 진해를 방문해 달라는 장관의 초청을 수락했다: what was accepted stands before who asked
  const isAccepted = /수락|받아들|受諾|応じ/u.test(sentence.text.slice(predicate.start, predicate.end));
  const isClose = !isAccepted && (mode === 'done' || mode === 'sign' || mode === 'agree');
  return after.length <= (isClose ? 18 : 45) || cue.end > predicate.start;
};

/** In order; the first that says how they stand decides. */
const READINGS: readonly Reading[] = [
  // 首脳会談に合わせて開く予定だった経済人会議は延びた: beside what is off
  noneIf(({ mode, after }) => OFF.has(mode) && BESIDE.test(after)),
  (b) =>
    isJapanese(b) && ATTENDED.test(b.sentence.text.slice(b.cue.end, b.predicate.end + 2))
      ? b.sentence.lead || b.mode === 'done'
        ? 'own'
        : 'none'
      : undefined,
  // 회담이 끝나고: it is over, and something else follows
  noneIf(({ sentence, cue, predicate }) =>
    /끝나|마친|마치고|終え|終わ/u.test(sentence.text.slice(cue.end, predicate.end)),
  ),
  denied,
  off,
  setting,
  // 水素対話を延長した, 協議を打ち切った: a row of meetings is what something is done to
  noneIf((b) => isJapanese(b) && DONE_TO_ROW.test(b.after)),
  // 協議体を発足させた: to set one up is an act, whatever its tense
  noneIf(({ after }) => SET_UP.test(after)),
  // 안보대화를 재개하기로 합의: a row of meetings brought back is an act, not a meeting
  noneIf(({ article, mode, after }) => mode !== 'done' && article.locale.words.revive.test(after)),
  (b) => (isToBeHeld(b) || tookPlace(b) || isNear(b) ? 'own' : 'none'),
];

/**
 * How the predicate goes with a meeting: `own` tells of it (held, will meet), `setting` tells what was done there, in
 * the lead, so that it must have been held.
 */
export function attachmentOf(
  sentence: SentenceView,
  cue: Span,
  predicate: Predicate,
  article: ArticleView,
): Attachment | undefined {
  if (article.language === 'en') return attachedInEnglish(sentence, cue, predicate, article);
  // 緩和すると会談に先立ち発表した: it only stands with who said so
  if (article.language === 'ja' && cue.start >= predicate.end) return undefined;
  const after = sentence.text
    .slice(cue.end, predicate.start)
    .replace(/\([^)]*\)/gu, '')
    .replace(/^\)/u, '');
  const before: Before = { sentence, article, cue, predicate, mode: predicate.mode, after };
  const found = firstOf(READINGS, before);
  return found === 'none' ? undefined : found;
}

/** 9日に釜山で開かれた会合に|出席し: who attends meets. */
const ATTENDED = /^」?に(?:出席|参加)(?:し|$)/u;

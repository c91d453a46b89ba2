import { isLeader } from '../find-people';
import type { Finder } from './parties';
import { isRowName } from './rows';
import { BOTH, type Scene } from './scene';

/** 두 정상은 실무협의를 진행하기로 했다: the word says that officials meet. */
const isOfOfficials = ({ level, article, text, clause, cue }: Scene): boolean =>
  level !== 'visit' &&
  article.locale.words.officials.test(
    text.slice(article.language === 'ja' ? Math.max(clause.start, cue.start - 5) : cue.start, cue.end),
  );

/** Leaders set officials to work, which is no meeting of theirs; 日韓首脳会談: the pair written on to the word itself. */
export const leadersByName: Finder = (scene) => {
  const { article, predicate, text, cue, named, theTwo, leaders, level } = scene;
  const officials = isOfOfficials(scene);
  // 두 정상이 합의한 사항을 점검하는 한일 국장급 회의가 열렸다: the leaders only stand in what describes it
  const told =
    officials &&
    article.language === 'ko' &&
    predicate.mode === 'done' &&
    /^[이가은는]\s/u.test(text.slice(cue.end)) &&
    named.some((n) => n.end <= cue.start && cue.start - n.end <= 2 && BOTH.every((c) => n.value.countries.includes(c)));
  if (told) return { kind: 'talks', actors: BOTH, confidence: 0.8 };
  if (officials && (theTwo || leaders.size === 2)) return 'nobody';
  // 日中韓サミットの際の日韓首脳会談: the nearest pair counts
  const pair = named.find((n) => n.end <= cue.start + 2 && cue.start - n.end <= 2 && n.value.countries.length >= 2);
  if (!pair) return undefined;
  if (!BOTH.every((c) => pair.value.countries.includes(c))) return 'nobody';
  return level === 'summit' ? { kind: 'summit', actors: [...pair.value.countries].sort(), confidence: 0.9 } : undefined;
};

/** Both leaders stand in the sentence, or are spoken of as the two. */
export const leaders: Finder = ({
  sentence,
  text,
  cue,
  predicate,
  level,
  leaders,
  theTwo,
  both,
  article,
  before,
  inClause,
  guests,
  strangers,
  three,
}) => {
  if (level === 'visit' || (leaders.size !== 2 && !theTwo)) return undefined;
  // 両首脳は安全保障対話を開くことを確認した: officials do, whose row it is
  const row =
    article.language === 'en' || predicate.mode === 'done' ? undefined : sentence.topics.find((t) => isRowName(t, cue));
  if (row) return { kind: 'talks', topic: row.value.topic, actors: BOTH, confidence: 0.6 };
  const unknown =
    !both &&
    leaders.size === 0 &&
    article.leaders.length < 2 &&
    // 양국 정상은 지난해 1월 나라 회담에서: an article of the two alone; `the pair` may be ministers
    (article.hasStrangers || (article.language === 'en' && !/(?<![a-z])(?:leaders|heads of)(?![a-z])/.test(text))) &&
    !before.some((d) => d.kind === 'summit');
  if (theTwo && unknown) return 'nobody';
  const leadersHere = new Set(inClause.filter(isLeader).map((p) => p.person.country));
  // Lee met Trump; Takaichi is named elsewhere in the sentence
  if (guests.length && leadersHere.size < 2 && !theTwo) return 'nobody';
  if (strangers.length && leadersHere.size < 2 && !theTwo && !three) return 'nobody';
  return { kind: 'summit', actors: three ?? [...new Set([...BOTH, ...guests])].sort(), confidence: 0.9 };
};

/** The word itself says that leaders meet. */
export const summit: Finder = ({ level, three, strangers, guests, both, article, before }) => {
  if (level !== 'summit') return undefined;
  if (three) return { kind: 'summit', actors: three, confidence: 0.8 };
  if (strangers.length && !both) return 'nobody';
  if (both) return { kind: 'summit', actors: BOTH, confidence: 0.8 };
  // 정상회담은 이날 오후 열린다: whose it is was said before
  const known =
    before.some((d) => d.kind === 'summit') ||
    BOTH.every((c) => article.leaders.some((p) => p.person.country === c)) ||
    !article.hasStrangers;
  return known && !strangers.length && !guests.length ? { kind: 'summit', actors: BOTH, confidence: 0.6 } : 'nobody';
};

/** One leader, and the other side. */
export const oneLeader: Finder = ({ leaders, both, level, sentence, text, cue, article, strangers }) => {
  const { officials, bothMinisters } = article.locale.words;
  const meets =
    leaders.size === 1 &&
    both &&
    (level === 'visit' || sentence.people.every(isLeader)) &&
    // 특사는 대통령을 예방했다: a call on one leader
    !/예방|접견|表敬|[Cc]ourtesy/u.test(text.slice(cue.start, cue.end)) &&
    !/특사|친서|特使|親書|special envoy|(?:Assembly|House|Diet) [Ss]peaker|[Ss]peaker of the/u.test(text) &&
    !officials.test(text) &&
    !bothMinisters.test(text);
  if (!meets) return undefined;
  return strangers.length ? 'nobody' : { kind: 'summit', actors: BOTH, confidence: 0.6 };
};

/** シャトル外交では奈良と安東で会談した: leaders are who shuttles. */
export const shuttle: Finder = (scene) => {
  const { sentence, strangers, guests } = scene;
  const named = sentence.topics.some((t) => t.value.topic === 'shuttle-diplomacy' && !t.value.weak);
  // 셔틀외교 일정을 점검한 두 장관: ministers who speak of it do not shuttle
  const others = sentence.people.some((p) => !isLeader(p));
  return named && !others && strangers.length === 0 && guests.length === 0 && !isOfOfficials(scene)
    ? { kind: 'summit', actors: BOTH, confidence: 0.6 }
    : undefined;
};

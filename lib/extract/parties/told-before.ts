import { isThird } from '../../model/the-two';
import { countryOf } from '../actors/introduced';
import type { ArticleView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { isLeader } from '../find-people';
import { type Draft, isMeeting } from '../rule';
import type { Finder } from './parties';
import { isRowName } from './rows';
import { BOTH } from './scene';

const THE_MEETING =
  /^(?:The|This|Their) (?:[\w-]+ ){0,3}(?:meeting|summit|talks|session|gathering) (?:was|were|is|marked|came|comes|follow(?:s|ed)|lasted|took place|ended|began|produced)(?![a-z])/;

/** The meeting was the leaders' second in three months: the one just told of, or that of the leaders just named. */
export const theMeeting: Finder = ({ article, sentence, before, text, strangers, level }) => {
  if (article.language !== 'en' || level === 'visit' || !THE_MEETING.test(text)) return undefined;
  const told = before.findLast((d) => isMeeting(d) && sentence.index - d.sentence.index <= 3 && d.context === 'news');
  if (told)
    return {
      kind: told.kind === 'summit' ? 'summit' : 'talks',
      topic: told.topic,
      actors: told.actors,
      confidence: 0.6,
    };
  const near = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index);
  const named = new Set(near.flatMap((view) => view.people.filter(isLeader).map((p) => p.person.country)));
  return strangers.length === 0 && BOTH.every((c) => named.has(c))
    ? { kind: 'summit', actors: BOTH, confidence: 0.6 }
    : undefined;
};

const THEY_MET =
  /^\W*(?:They|The (?:two|pair)(?: men| women| ministers| officials)?|Both)\s(?:also\s|last\s|then\s|later\s)?(?:met|sat down|spoke|talked|held|had|are to meet|will meet)(?![a-z])/;
const OFFICES =
  /(?<![a-z])(?:ministers?|officials?|chiefs?|envoys?|negotiators?|delegat\w+|directors?[- ]general|diplomats?|commissioners?|governors?)(?![a-z])/i;

/** They met on Monday: the ministers of both sides whom the sentence before has named. */
export const theyMet: Finder = ({ article, sentence, text, strangers, guests, level }) => {
  const previous = article.sentences[sentence.index - 1];
  if (article.language !== 'en' || level === 'visit' || !previous || strangers.length || guests.length)
    return undefined;
  if (!THEY_MET.test(text)) return undefined;
  const there = [
    ...previous.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries),
    ...previous.people.map((p) => p.person.country),
  ];
  if (!BOTH.every((c) => there.includes(c)) || there.some(isThird)) return undefined;
  const leaders = new Set(previous.people.filter(isLeader).map((p) => p.person.country));
  if (leaders.size === 2) return { kind: 'summit', actors: BOTH, confidence: 0.6 };
  return leaders.size === 0 && OFFICES.test(previous.text)
    ? { kind: 'talks', actors: BOTH, confidence: 0.6 }
    : undefined;
};

const OF_OFFICIALS =
  /(?<![a-z])(?:officials|authorities|agencies|working-level|directors?[- ]general|experts|negotiators)(?![a-z])/;

const BODY_MEETS = /(?:협의체|위원회|협의회|분과|작업반|실무그룹|연구반)(?:의)? (?:첫|제?1차|1차) ?(?:회의|모임)/u;
const bodyBefore = (before: readonly Draft[], index: number): Draft | undefined =>
  before.findLast((d) => !isMeeting(d) && d.kind !== 'target' && index - d.sentence.index <= 4 && d.context === 'news');

/** The next round of the meeting told before, or the first of a body agreed on in the sentence before. */
export const lastMeeting: Finder = ({ sentence, article, text, before, leaders, strangers, three, both, cue }) => {
  // 교도통신은 다카이치 총리가 나라에서 회담을 여는 방향으로 ...: the other leader was named before
  const recent = before.some((d) => d.kind === 'summit' && sentence.index - d.sentence.index <= 2);
  if (leaders.size === 1 && recent && !strangers.length && sentence.people.every(isLeader))
    return { kind: 'summit', actors: BOTH, confidence: 0.5 };
  if (strangers.length && !three && !both) return 'nobody';
  const { first, nextMeeting } = article.locale.words;
  if (strangers.length || !nextMeeting.test(text)) return undefined;
  // 다음 전략대화는 내년 서울에서 열린다: the row is named
  const row = article.language === 'en' ? undefined : sentence.topics.find((t) => isRowName(t, cue));
  if (row) return { kind: 'talks', topic: row.value.topic, actors: BOTH, confidence: 0.7 };
  // 협의체를 띄운다. 첫 회의는 ...: the body that both were just said to set up
  const isBody = (d: Draft): boolean =>
    d.kind === 'agreement' ||
    (article.language !== 'en' && d.kind === 'measure' && BOTH.every((c) => d.actors.includes(c)));
  const isLast = (d: Draft): boolean =>
    isMeeting(d) || (isBody(d) && sentence.index - d.sentence.index === 1 && first.test(text));
  // the round that is news, before one told as history
  const isNews = (d: Draft): boolean =>
    isMeeting(d) &&
    d.context === 'news' &&
    (article.language !== 'en' ? !ASIDE.test(d.sentence.text) : d.status === 'held');
  // 次の3カ国会合は: of the three
  const ofThree = article.locale.words.three.test(text)
    ? before.findLast((d) => isMeeting(d) && d.actors.length > 2)
    : undefined;
  // 협의체 첫 회의가 열렸다: of the body, whatever leaders once agreed on it
  const body = article.language === 'ko' && BODY_MEETS.test(text) ? bodyBefore(before, sentence.index) : undefined;
  if (body) return { kind: 'talks', topic: body.topic, actors: BOTH, confidence: 0.6 };
  // 交渉に入ることで合意した。初回の協議を5月に開く: of the accord just told
  const begun =
    article.language === 'ja' && (first.test(text) || NAMED_BODY.test(text))
      ? before.findLast((d) => isBody(d) && sentence.index - d.sentence.index === 1)
      : undefined;
  const last = begun ?? ofThree ?? before.findLast(isNews) ?? before.findLast(isLast);
  // officials have been meeting: no round of the leaders'
  if (article.language === 'en' && last?.kind === 'summit' && OF_OFFICIALS.test(text)) return undefined;
  return (
    last && {
      kind: last.kind === 'summit' ? 'summit' : 'talks',
      topic: last.topic,
      actors: last.actors,
      confidence: 0.7,
    }
  );
};

/** 協議体の次回会合は: the round of a body that was told of. */
const NAMED_BODY = /(?:協議体|作業部会|委員会|作業チーム)の(?:次回|初回|初)/u;

/** これに先立ち個別に会談した, 이에 앞서 따로 만났다: beside the meeting that has a next round. */
const ASIDE = /先立|個別に|別に|앞서|별도로|따로/u;

/** 財務対話は来年、東京で開く, 枠組みを発足させた。第3回水素対話で確認した: the row that was told of, by its name. */
export const sameRow: Finder = ({ article, sentence, before, cue, countries }) => {
  if (article.language === 'en' || [...countries].some((c) => !BOTH.includes(c))) return undefined;
  const name = sentence.topics.find((t) => isRowName(t, cue));
  const isIts = (d: Draft): boolean =>
    d.context === 'news' &&
    d.topic === name?.value.topic &&
    (d.kind === 'talks' || (sentence.index - d.sentence.index <= 2 && BOTH.every((c) => d.actors.includes(c))));
  const told = name && before.find(isIts);
  return told && { kind: 'talks', topic: told.topic, actors: told.actors, confidence: 0.6 };
};

const THEIRS =
  /(?:meetings?|talks|rounds?|sessions?|dialogue) (?:of|between|among) their (?:\w+ ){0,2}(?:vice-)?(?:ministers|ministries|officials|chiefs|heads|envoys|diplomats)|their (?:\w+ ){0,2}(?:vice-)?(?:ministers|officials|chiefs|heads|envoys|diplomats)(?:' (?:talks|meeting)| (?:met|meet|will meet|sat down|are to meet))/;

/** The third meeting of their vice-ministers; they will hold the dialogue every year; Mr Kim and Mr Sato also met alone. */
export const goesOn: Finder = ({ sentence, article, text, cue, before, strangers, guests }) => {
  if (article.language !== 'en' || strangers.length || guests.length) return undefined;
  const near = before.filter((d) => sentence.index - d.sentence.index <= 2);
  if (THEIRS.test(text.slice(Math.max(0, cue.start - 40), cue.end + 50)) && near.some((d) => d.actors.length === 2))
    return { kind: 'talks', actors: BOTH, confidence: 0.5 };
  const lately = before.findLast(
    (d) => isMeeting(d) && d.context === 'news' && sentence.index - d.sentence.index <= 12,
  );
  if (lately?.kind !== 'talks') return undefined;
  if (/^\W*(?:They|The (?:two|pair)|Both)\s/.test(text) && near.some((d) => BOTH.every((c) => d.actors.includes(c))))
    return { kind: 'talks', topic: lately.topic, actors: lately.actors, confidence: 0.5 };
  const own = sentence.topics.some((t) => !t.value.weak && !t.value.adjunct);
  return sidesOfSurnames(text, article)
    ? { kind: 'talks', ...(own ? {} : { topic: lately.topic }), actors: BOTH, confidence: 0.5 }
    : undefined;
};

const SURNAMES =
  /(?<![A-Za-z.] ?)(?:(?:Mr|Ms|Mrs|Dr)\.? )?([A-Z][a-z]+) and (?:(?:Mr|Ms|Mrs|Dr)\.? )?([A-Z][a-z]+)(?![a-z]| [A-Z])/;
/** Mr Kim and Mr Sato, introduced as `Kim Min of South Korea` and `Japan's Ken Sato`: one of each side. */
function sidesOfSurnames(text: string, article: ArticleView): boolean {
  const [, a, b] = SURNAMES.exec(text) ?? [];
  return a !== undefined && b !== undefined && [countryOf(a, article), countryOf(b, article)].sort().join() === 'JP,KR';
}

/** The second meeting between the two: those whose summit was told before. */
export const theirSummit: Finder = ({ sentence, article, text, before }) => {
  const last = before.findLast(isMeeting);
  return article.language === 'en' &&
    last?.kind === 'summit' &&
    sentence.index - last.sentence.index <= 2 &&
    /between the (?:two|pair)(?! \w*(?:ministr|official))/.test(text) &&
    !article.locale.words.bothMinisters.test(text)
    ? { kind: 'summit', actors: last.actors, confidence: 0.5 }
    : undefined;
};

/** 来月、対面で会談することでも一致した: nobody is named, so it is those who met in the sentence before. */
export const sameAsBefore: Finder = ({ article, sentence, before, countries, predicate }) => {
  if (article.language === 'en' || countries.size > 0 || predicate.mode === 'done') return undefined;
  const same = before.findLast((d) => isMeeting(d) && sentence.index - d.sentence.index <= 2);
  return (
    same && {
      kind: same.kind === 'summit' ? 'summit' : 'talks',
      topic: same.topic,
      actors: same.actors,
      confidence: 0.5,
    }
  );
};

/** 仕組みを築く検討に入った。来月に実務者協議を開く: officials of both, about what both were just said to be at. */
export const ofLastAct: Finder = ({ article, sentence, text, cue, countries, before, predicate }) => {
  if (article.language === 'en' || [...countries].some(isThird) || predicate.mode === 'done') return undefined;
  if (!article.locale.words.officials.test(text.slice(Math.max(0, cue.start - 5), cue.end))) return undefined;
  const ahead = sentence.dates.some((d) => daysFrom(article.published, d.future ?? d.value) > 0);
  const last = before.findLast((d) => d.context === 'news' && sentence.index - d.sentence.index <= 2);
  return ahead && last && !isMeeting(last) && BOTH.every((c) => last.actors.includes(c))
    ? { kind: 'talks', topic: last.topic, actors: BOTH, confidence: 0.5 }
    : undefined;
};

/** 총리의 방한이 늦춰졌다. 경주 회담은 11월에 열기로 했다: the one just told of, where nobody else is named who meets. */
export const theirTalks: Finder = ({ article, sentence, text, cue, before, level, strangers, predicate }) => {
  if (article.language !== 'ko' || level !== 'any' || strangers.length || sentence.people.length > 0) return undefined;
  if (predicate.mode === 'done' || text.slice(cue.start, cue.end) !== '회담' || OF_MINISTERS.test(text))
    return undefined;
  const last = before.findLast((d) => isMeeting(d) && sentence.index - d.sentence.index <= 2);
  return last?.kind === 'summit' && last.context === 'news' && last.actors.length === 2
    ? { kind: 'summit', actors: BOTH, confidence: 0.6 }
    : undefined;
};
const OF_MINISTERS = /장관|차관|국장|실무|외무상|방위상|재무상|과장급|당국자|의원/u;

const OF_TWO = /양자 ?회담|별도 ?회담|개별 ?회담|[2二]国間(?:の)?会談|個別(?:の)?会談/u;
/** 한미일 정상회담을 갖는다. 한일 양자 회담은 열지 않는다: the leaders of two of the three. */
export const twoOfThree: Finder = ({ article, sentence, text, before }) => {
  if (article.language === 'en' || !OF_TWO.test(text) || sentence.people.length > 0) return undefined;
  const last = before.findLast((d) => isMeeting(d) && sentence.index - d.sentence.index <= 2);
  return last?.kind === 'summit' && last.actors.length > 2
    ? { kind: 'summit', actors: BOTH, confidence: 0.6 }
    : undefined;
};

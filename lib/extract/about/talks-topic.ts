import { contains } from '../../text/span';
import { ASIDE } from '../actors/spoken-of';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import type { TopicMatch } from '../topics';
import { isCause } from './cause';
import { MEETING_TOPICS } from './topic-rows';

const BY_ROLE: readonly (readonly [RegExp, string])[] = [
  [/^foreign minister$/, 'foreign-ministers-talks'],
  [/^(?:acting )?defence minister$/, 'defence-ministers-talks'],
  [/^finance minister$/, 'finance-dialogue'],
  [/agriculture/, 'agriculture'],
  [/environment|climate/, 'decarbonisation'],
  [/health|welfare/, 'health'],
  [/culture/, 'cultural-exchange'],
  [/science/, 'science-committee'],
  [/vice foreign minister|national security adviser|deputy national security/, 'strategic-dialogue'],
];

/** Met on Wednesday, but a briefing was called off over the islets: what else the sentence tells. */
const ASIDE_OF = /(?:but|since|although|though|despite|while|after)\s[^,;]*$/;

/** Right before a subject: to discuss it they meet. */
const MET_ON =
  /(?<![a-z])(?:to (?:discuss|talk about|go over|review|tackle|take up|work out|negotiate)|discuss(?:ed|ing)|talks (?:on|about|over)|dialogue on|consultations on|meeting (?:on|about)|session on|round on) (?:(?:the|a|an|its|their|new|how to|ways to|[a-z-]+) ){0,4}$/;

/** Right after a subject: on it they meet. */
const ABOUT =
  /^(?:\([^)]{1,14}\))?(?:の[^、。のを]{1,8})?(?:をめぐ|を巡|に関|について|をテーマ|を議題)|^[^,.]{0,10}?(?:[을를] (?:논의|협의|주제|의제|다루|위한)|에 (?:관해|관한|대해)|(?:을|를) (?:두고|놓고))/u;

/** Frames of a whole article, never what officials met about. */
const FRAMES: ReadonlySet<string> = new Set([
  'joint-declaration',
  'envoys',
  'korea-us-japan',
  'korea-china-japan',
  'shuttle-diplomacy',
  'normalisation-60th-anniversary',
  'government-consultations',
]);

const HEADED =
  /^(?: and [a-z]+)?\s(?:(?:cooperation|policy|working|joint|ministerial|ministers'|officials'|chiefs'|agency|ministry)\s){0,2}(?:talks|dialogue|meeting|consultations|committee|conference|forum|session|round|ministerial|summit)(?![a-z])/;

const OF_NAME =
  /^(?:장관|부처|당국|국장|차관|실무|협력|정책|相|担当相|当局|長官|協力|政策)?\s?(?:회의|회담|협의회?|대화|포럼|会合|会議|協議会?|会談|対話)(?![가-힣]{2})/u;
const isOfName = (text: string, { end, value }: TopicMatch): boolean =>
  !MEETING_TOPICS.has(value.topic) && !FRAMES.has(value.topic) && OF_NAME.test(text.slice(end, end + 12));

const BY_OFFICE = /(?:chiefs|services?|authorities|agencies|administrations|offices|exchanges|forces)$/;
const ABOUT_THAT = /이 (?:같은|문제|사안|현안)|이러한 (?:내용|문제)|관련 (?:내용|사안)/u;

const THANKS =
  /(?:called|rang|phoned|telephoned|call|phone)(?![a-z])[^.;]*(?<![a-z])(?:to (?:thank|express (?:his|her|their) (?:thanks|gratitude)|convey (?:his|her|their) (?:thanks|gratitude)|say thank)|(?:his|her) (?:thanks|gratitude))(?![a-z])/;

/** What a meeting of officials is filed under: the subject where one is named, else the office of those who meet. */
export function talksTopic(sentence: SentenceView, clause: Clause, article: ArticleView): string {
  const all = sentence.topics.filter(
    (t) =>
      article.language !== 'ko' || (!ASIDE.test(sentence.text.slice(t.end, t.end + 22)) && !isCause(sentence.text, t)),
  );
  const here = all.filter((t) => contains(clause, t));
  const named = [
    ...here,
    ...all.filter(
      (t) => !contains(clause, t) && (article.language !== 'en' || !ASIDE_OF.test(sentence.text.slice(0, t.start))),
    ),
  ];
  const rowHere = here.find(
    (t) => MEETING_TOPICS.has(t.value.topic) && t.value.topic !== 'leaders-summit' && !t.value.weak,
  )?.value.topic;
  const row =
    rowHere ??
    named.find((t) => MEETING_TOPICS.has(t.value.topic) && t.value.topic !== 'leaders-summit' && !t.value.weak)?.value
      .topic;
  // in a sentence of several clauses, only this one's words say what the meeting is about, if it names its row
  const subjects = (rowHere ? here : named).filter(
    (t) => !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic) && !t.value.weak,
  );
  // 燃料や食料を融通するための協定をめぐり協議: what it is said to be about, before what that is for
  const isAbout = (t: TopicMatch): boolean =>
    article.language === 'en'
      ? MET_ON.test(sentence.text.slice(Math.max(0, t.start - 70), t.start))
      : ABOUT.test(sentence.text.slice(t.end, t.end + 20));
  const subject = (subjects.find(isAbout) ?? subjects[0])?.value.topic;
  // the trilateral health talks, a customs meeting: the word before says what it is about, everyday as it may be
  const headed =
    article.language === 'en'
      ? (here.find(
          (t) =>
            t.value.weak &&
            !MEETING_TOPICS.has(t.value.topic) &&
            !FRAMES.has(t.value.topic) &&
            HEADED.test(sentence.text.slice(t.end)),
        ) ?? undefined)
      : undefined;
  if (headed && !rowHere) return headed.value.topic;
  // 한일 관광장관회의, 防災会議: the meeting's own name says what it is about
  const own = article.language === 'en' ? undefined : here.find((t) => isOfName(sentence.text, t))?.value.topic;
  if (own && !rowHere) return own;
  const titled = rowOfTitles(sentence.text, article);
  const byRole =
    BY_ROLE.find(([role]) => sentence.people.some((p) => role.test(p.role)))?.[1] ??
    (titled && MEETING_TOPICS.has(titled) ? titled : undefined);
  // 국방장관들은 회담하고 |국방당국 간 핫라인을 두기로 했다: whoever else stands in another clause
  const low = article.locale.words.officials.test(
    article.language === 'en' ? sentence.text : sentence.text.slice(clause.start, clause.end),
  );
  // 이 같은 내용에 의견을 모았다, 이 문제를 논의한다: what was told just before
  const told =
    article.language === 'ko' && ABOUT_THAT.test(sentence.text) ? spokenBefore(sentence, article) : undefined;
  if (told && !subject) return told;
  // rang him to thank him: for what was told just before
  const thanked =
    article.language === 'en' && THANKS.test(sentence.text) ? (subject ?? spokenBefore(sentence, article)) : undefined;
  if (thanked) return thanked;
  if (row && (!low || rowHere === 'parliamentary-exchange')) return row;
  if (byRole && !low) return byRole;
  if (subject) return subject;
  // 국장급 협의 between ministries of trade or the environment is no row of the diplomats
  const offices = sentence.names.filter((n) => n.value.type === 'institution').map((n) => n.term);
  const diplomats =
    offices.length === 0 ||
    offices.some((term) => article.locale.words.diplomats.test(term)) ||
    article.language === 'en';
  const weakRow = named.find(
    (t) =>
      MEETING_TOPICS.has(t.value.topic) &&
      t.value.topic !== 'leaders-summit' &&
      (diplomats || t.value.topic !== 'strategic-dialogue'),
  )?.value.topic;
  // 국장급 협의가 재개된다, in an article on one matter: officials of any office, about that
  const focus =
    article.language !== 'en' && !rowHere && low
      ? (paragraphMatter(sentence, article) ?? onlyMatterOf(article))
      : undefined;
  // three countries with no subject of their own: the row of the three
  const frame = named.find((t) => t.value.topic === 'korea-us-japan' || t.value.topic === 'korea-china-japan')?.value
    .topic;
  // 차관 회의를 열고 유학생 ...하기로 했다: an everyday word says enough where nothing else does
  const everyday =
    article.language === 'ko'
      ? here.find((t) => !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic))?.value.topic
      : article.language === 'ja'
        ? all.find(
            (t) =>
              t.value.weak &&
              article.titleTopics.some((u) => u.value.topic === t.value.topic) &&
              !MEETING_TOPICS.has(t.value.topic),
          )?.value.topic
        : undefined;
  // customs chiefs, the tax agencies: who meets says what about
  const office =
    article.language === 'en'
      ? here.find((t) => t.value.weak && !MEETING_TOPICS.has(t.value.topic) && BY_OFFICE.test(t.term))?.value.topic
      : undefined;
  return (
    row ??
    byRole ??
    focus ??
    weakRow ??
    office ??
    frame ??
    everyday ??
    // 日韓の農相は: what their offices are for
    titled ??
    carried(sentence, article) ??
    ahead(sentence, article) ??
    (article.language === 'en' ? (article.mainTopic ?? spokenOf(here, isAbout)) : undefined) ??
    'other'
  );
}

/** met to discuss chips: an everyday word, where nothing else says what about. */
const spokenOf = (here: readonly TopicMatch[], isAbout: (t: TopicMatch) => boolean): string | undefined =>
  here.find((t) => t.value.weak && !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic) && isAbout(t))
    ?.value.topic;

/** The one plain matter of the sentence before, in the same paragraph. */
function paragraphMatter(sentence: SentenceView, { sentences }: ArticleView): string | undefined {
  const previous = sentences[sentence.index - 1];
  if (!previous || previous.span.paragraph !== sentence.span.paragraph) return undefined;
  const [topic, ...more] = new Set(
    previous.topics
      .filter(
        (t) => !t.value.weak && !t.value.adjunct && !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic),
      )
      .map((t) => t.value.topic),
  );
  return more.length === 0 ? topic : undefined;
}

/** The one plain matter of the title. */
function onlyMatterOf({ titleTopics, strangeTitle }: ArticleView): string | undefined {
  const [topic, ...more] = new Set(
    titleTopics
      .filter(
        (t) => !t.value.weak && !t.value.adjunct && !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic),
      )
      .map((t) => t.value.topic),
  );
  return more.length === 0 && !strangeTitle ? topic : undefined;
}

/** The two sat down. |They went over supply chains: what it was about is told in the sentence after. */
const GOES_ON =
  /^(?:They|The (?:two|pair|talks|meeting|ministers|officials|sides|discussions?|agenda|session|main|call)|Both|On the (?:agenda|table)|High on|Topics|Discussions?|Top of|At the top|Among the|It (?:focused|covered|dealt)|[A-Z][a-z]+ and [A-Z][a-z]+)(?![a-z])/;

function ahead(sentence: SentenceView, { language, sentences }: ArticleView): string | undefined {
  const next = language === 'en' ? sentences[sentence.index + 1] : undefined;
  if (!next || !GOES_ON.test(next.text)) return undefined;
  return next.topics.find(
    (t) => !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic) && !t.value.weak && !t.value.adjunct,
  )?.value.topic;
}

/** 국장급 협의 with no subject of its own goes by what the sentences around it are about. */
function carried(sentence: SentenceView, article: ArticleView): string | undefined {
  for (const view of [article.sentences[sentence.index - 1], article.sentences[0]]) {
    const topic = view?.topics.find(
      (t) => !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic) && !t.value.weak && !t.value.adjunct,
    );
    if (topic) return topic.value.topic;
  }
  return article.titleTopics.find(
    (t) => !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic) && !t.value.weak,
  )?.value.topic;
}

/** 日本と中国、韓国の|外相 */
const LISTED = /(?:と|、|・)(?:韓国|日本|中国|米国)の$/u;

/** 両外相, 日韓外相, or the title on both sides: one side's title alone may meet anybody. */
function rowOfTitles(text: string, { locale }: ArticleView): string | undefined {
  for (const { topic, cue } of locale.offices) {
    const first = cue.exec(text);
    if (!first) continue;
    const again = cue.test(text.slice(first.index + first[0].length));
    const before = text.slice(0, first.index);
    if (again || locale.words.together.test(text) || locale.words.threeTitles.test(before) || LISTED.test(before))
      return topic;
  }
  return undefined;
}

/** The subject named last, within three sentences. */
function spokenBefore(sentence: SentenceView, article: ArticleView): string | undefined {
  for (let back = 1; back <= 3; back++) {
    const topic = article.sentences[sentence.index - back]?.topics.findLast(
      (t) => !MEETING_TOPICS.has(t.value.topic) && !FRAMES.has(t.value.topic) && !t.value.weak && !t.value.adjunct,
    );
    if (topic) return topic.value.topic;
  }
  return undefined;
}

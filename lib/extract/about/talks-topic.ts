import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import { isMatter, matterAfter, matterAround, matterBefore, matterOfParagraph, matterOfTitle } from './matter';
import { isSaidToBe, type TalksWords, talksWords } from './talks-words';
import { MEETING_TOPICS } from './topic-rows';

/** What a meeting of officials is filed under: the subject where one is named, else the office of those who meet. */
export function talksTopic(sentence: SentenceView, clause: Clause, article: ArticleView): string {
  const words = talksWords(sentence, clause, article);
  for (const finder of FINDERS) {
    const topic = finder(words);
    if (topic) return topic;
  }
  return 'other';
}

type Finder = (words: TalksWords) => string | undefined;

const HEADED =
  /^(?: and [a-z]+)?\s(?:(?:cooperation|policy|working|joint|ministerial|ministers'|officials'|chiefs'|agency|ministry)\s){0,2}(?:talks|dialogue|meeting|consultations|committee|conference|forum|session|round|ministerial|summit)(?![a-z])/;

const OF_NAME =
  /^(?:장관|부처|당국|국장|차관|실무|협력|정책|相|担当相|当局|長官|協力|政策)?\s?(?:회의|회담|협의회?|대화|포럼|会合|会議|協議会?|会談|対話)(?![가-힣]{2})/u;

/** The trilateral health talks, 한일 관광장관회의, 防災会議: the meeting's own name, everyday as its words may be. */
const byItsName: Finder = ({ rowHere, here, sentence: { text }, article }) => {
  if (rowHere) return undefined;
  const named =
    article.language === 'en'
      ? here.find((t) => t.value.weak && isMatter(t) && HEADED.test(text.slice(t.end)))
      : here.find((t) => isMatter(t) && OF_NAME.test(text.slice(t.end, t.end + 12)));
  return named?.value.topic;
};

const ABOUT_THAT = /이 (?:같은|문제|사안|현안)|이러한 (?:내용|문제)|관련 (?:내용|사안)/u;

const THANKS =
  /(?:called|rang|phoned|telephoned|call|phone)(?![a-z])[^.;]*(?<![a-z])(?:to (?:thank|express (?:his|her|their) (?:thanks|gratitude)|convey (?:his|her|their) (?:thanks|gratitude)|say thank)|(?:his|her) (?:thanks|gratitude))(?![a-z])/;

/** 이 같은 내용에 의견을 모았다, rang him to thank him: about what was told just before. */
const byWhatWasTold: Finder = ({ subject, sentence, article }) => {
  if (article.language === 'ko')
    return !subject && ABOUT_THAT.test(sentence.text) ? matterBefore(sentence, article) : undefined;
  return article.language === 'en' && THANKS.test(sentence.text)
    ? (subject ?? matterBefore(sentence, article))
    : undefined;
};

/** Offices that have a row of meetings of their own, whatever they speak of. */
const BY_ROLE: readonly (readonly [RegExp, string])[] = [
  [/^foreign minister$/, 'foreign-ministers-talks'],
  [/^(?:acting )?defence minister$/, 'defence-ministers-talks'],
  [/^finance minister$/, 'finance-dialogue'],
  [/vice foreign minister|national security adviser|deputy national security/, 'strategic-dialogue'],
];
/** Ministers of one field, who may meet about another. */
const BY_FIELD: readonly (readonly [RegExp, string])[] = [
  [/agriculture/, 'agriculture'],
  [/environment|climate/, 'decarbonisation'],
  [/health|welfare/, 'health'],
  [/culture/, 'cultural-exchange'],
  [/science/, 'science-committee'],
];

/** By the office of those who meet. */
const byRole: Finder = ({ sentence, article, subject }) => {
  const hasRole = ([role]: readonly [RegExp, string]): boolean => sentence.people.some((p) => role.test(p.role));
  const named = (BY_ROLE.find(hasRole) ??
    (article.language !== 'ja' && subject ? undefined : BY_FIELD.find(hasRole)))?.[1];
  if (named) return named;
  const titled = byTitles({ sentence, article });
  return titled && MEETING_TOPICS.has(titled) ? titled : undefined;
};

const THE_MINISTERS =
  /^\W*(?:The (?:two |foreign |defen[cs]e |finance )?(?:ministers|men|women)|The pair|The two(?= (?:will|also|met|talked|spoke|had|are|last) )|They|Both (?:men|ministers))(?![a-z])/;
/** The ministers will see each other again: the two whom the article has named, by their office. */
const byMinistersTold: Finder = ({ sentence, article: { language, sentences } }) => {
  if (language !== 'en' || sentence.people.length > 0 || !THE_MINISTERS.test(sentence.text)) return undefined;
  for (const view of sentences.slice(0, sentence.index).reverse()) {
    const row = BY_ROLE.find(([role]) =>
      ['KR', 'JP'].every((side) => view.people.some((p) => p.person.country === side && role.test(p.role))),
    );
    if (row) return row[1];
  }
  return undefined;
};

/** 한일 |관광장관, 양국 |경찰청장 */
const OF_BOTH = /(?:한일|양국|두 나라)(?: 두)? ?$/u;
/** 정 장관은 ...후생노동상과 */
const SHORT = /(?<![가-힣])[가-힣] 장관(?:은|이|과)\s/u;
/** 日本と中国、韓国の|外相 */
const LISTED = /(?:と|、|・)(?:韓国|日本|中国|米国)の$/u;

/** 両外相, 日韓外相, or the title on both sides: one side's title alone may meet anybody. */
function byTitles({ sentence: { text }, article: { locale, language } }: Pick<TalksWords, 'sentence' | 'article'>) {
  for (const { topic, cue } of locale.offices) {
    const first = cue.exec(text);
    if (!first) continue;
    const again = cue.test(text.slice(first.index + first[0].length));
    const before = text.slice(0, first.index);
    // 해양수산부 장관이 일본 농림수산상을 만나: one side's office for a matter is not the other's
    const isBoth =
      language === 'ko' && !MEETING_TOPICS.has(topic)
        ? OF_BOTH.test(before) || SHORT.test(text)
        : locale.words.together.test(text) || locale.words.threeTitles.test(before) || LISTED.test(before);
    if (again || isBoth) return topic;
  }
  return undefined;
}

/** 국장급 협의가 재개된다, in an article on one matter: officials of any office, about that. */
const byFocus: Finder = ({ rowHere, low, sentence, article }) =>
  article.language !== 'en' && !rowHere && low
    ? (matterOfParagraph(sentence, article) ?? matterOfTitle(article))
    : undefined;

/** By an everyday word for a kind of meeting; 국장급 협의 between ministries of trade is no row of the diplomats. */
const byWeakRow: Finder = ({ named, sentence, article: { language, locale } }) => {
  const offices = sentence.names.filter((n) => n.value.type === 'institution').map((n) => n.term);
  const diplomats =
    language === 'en' || offices.length === 0 || offices.some((term) => locale.words.diplomats.test(term));
  return named.find(
    ({ value: { topic } }) =>
      MEETING_TOPICS.has(topic) && topic !== 'leaders-summit' && (diplomats || topic !== 'strategic-dialogue'),
  )?.value.topic;
};

const BY_OFFICE = /(?:chiefs|services?|authorities|agencies|administrations|offices|exchanges|forces)$/;

/** Customs chiefs, the tax agencies: who meets says what about. */
const byAgency: Finder = ({ here, article }) =>
  article.language === 'en'
    ? here.find((t) => t.value.weak && !MEETING_TOPICS.has(t.value.topic) && BY_OFFICE.test(t.term))?.value.topic
    : undefined;

/** Three countries with no subject of their own: the row of the three. */
const byThree: Finder = ({ named }) =>
  named.find((t) => t.value.topic === 'korea-us-japan' || t.value.topic === 'korea-china-japan')?.value.topic;

/** 차관 회의를 열고 유학생 ...하기로 했다: an everyday word says enough where nothing else does. */
const byEverydayWord: Finder = ({ here, all, article: { language, titleTopics } }) => {
  if (language === 'ko') return here.find(isMatter)?.value.topic;
  if (language === 'en') return undefined;
  return all.find(
    (t) =>
      t.value.weak && titleTopics.some((u) => u.value.topic === t.value.topic) && !MEETING_TOPICS.has(t.value.topic),
  )?.value.topic;
};

/** Met to discuss chips: an everyday word, where nothing else says what about. */
const bySpokenOf: Finder = ({ here, sentence, article }) =>
  article.language === 'en'
    ? here.find((t) => t.value.weak && isMatter(t) && isSaidToBe(t, sentence.text, article))?.value.topic
    : undefined;

const LAWMAKERS = /(?<![a-z])(?:[Ll]awmakers|[Pp]arliamentarians|[Ll]egislators)(?![a-z])/;
const ASSEMBLY = /(?<![a-z])(?:assembly|union|league|caucus)(?![a-z])/;
/** Lawmakers closed their yearly assembly with a call for a study: a sitting of the row, whatever it called for. */
const byAssembly: Finder = ({ sentence: { text }, article }) =>
  article.language === 'en' && LAWMAKERS.test(text) && ASSEMBLY.test(text) ? 'parliamentary-exchange' : undefined;
const OFF = /취소|연기|보류|무산|불발|미[뤄뤘루룬]|늦[추춰췄]/u;
const IS_OF =
  /^[가-힣]{0,4}(?: (?:관련|문제|현안|논의|협의|점검))?(?:[을를] (?:\S{1,4} )?(?:위한|논의할|논의하는|다룰|다루는|점검할|협의할))? ?(?:\S{1,6} )?$/u;

/** 독도 훈련에 반발해 전략대화를 취소했다: what is off is the row, unless the words right before it say what it is on. */
const byWhatIsOff: Finder = ({ rowHere, here, sentence: { text }, clause, article }) => {
  if (article.language !== 'ko' || !rowHere || !OFF.test(text.slice(clause.start, clause.end))) return undefined;
  const row = here.find((t) => t.value.topic === rowHere && !t.value.weak)!;
  return here.some((t) => isMatter(t) && t.end <= row.start && IS_OF.test(text.slice(t.end, row.start)))
    ? undefined
    : rowHere;
};

/** The first that answers says what a meeting is filed under. */
const FINDERS: readonly Finder[] = [
  byAssembly,
  byItsName,
  byWhatWasTold,
  byWhatIsOff,
  ({ row, rowHere, low }) => (!low || rowHere === 'parliamentary-exchange' ? row : undefined),
  (words) => (words.low ? undefined : byRole(words)),
  ({ subject }) => subject,
  ({ frame }) => frame,
  ({ row }) => row,
  byRole,
  byMinistersTold,
  byFocus,
  byWeakRow,
  byAgency,
  byThree,
  byEverydayWord,
  // 日韓の農相は: what their offices are for
  byTitles,
  ({ sentence, article }) => matterAround(sentence, article),
  ({ sentence, article }) => matterAfter(sentence, article),
  ({ article }) =>
    article.language !== 'ja' && !MEETING_TOPICS.has(article.mainTopic ?? '') ? article.mainTopic : undefined,
  bySpokenOf,
];

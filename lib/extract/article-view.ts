import type { Language } from '../model/vocabularies';
import type { NormalisedText } from '../text/normalise';
import type { Clause } from './clause';
import type { Day } from './dates/calendar';
import type { PersonMatch } from './find-people';
import type { Locale } from './locale';
import type { SentenceView } from './sentence-view';
import type { TopicMatch } from './topics';

export type { SentenceView } from './sentence-view';

/** An article with all that was found in it, as the rules see it. */
export interface ArticleView {
  language: Language;
  locale: Locale;
  published: Day;
  normal: NormalisedText;
  sentences: SentenceView[];
  /** A third country is named, and not only together with both. */
  hasStrangers: boolean;
  /** Leaders of the two countries that the article names, newest office first. */
  leaders: PersonMatch[];
  titleTopics: TopicMatch[];
  /** The title says that it looks back: 올해의 10대 뉴스, 1年を振り返る. */
  looksBack: boolean;
  /** The title says that somebody gives an opinion: [사설], 【社説】, Editorial:. */
  opines: boolean;
  /** The title names a third country. */
  strangeTitle: boolean;
  /** The topic that the title and text name far more often than any other. */
  mainTopic: string | undefined;
  /** Takes down why a clause gave nothing, for whoever asks to have the reading explained. */
  note?: Note;
}

export type Note = (rule: string, sentence: SentenceView, clause: Clause, why: string) => void;

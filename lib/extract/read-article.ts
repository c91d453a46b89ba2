import type { Fact, Reading } from '../model/fact';
import type { Language } from '../model/vocabularies';
import { judgeNames, type Relevance } from '../relevance/judge-relevance';
import { findNames } from '../relevance/names';
import type { NamedText } from '../relevance/parties-named';
import { focusCues } from '../text/cue';
import { detectLanguage } from '../text/detect-language';
import { normalise } from '../text/normalise';
import { splitSentences } from '../text/split-sentences';
import type { ArticleView, SentenceView } from './article-view';
import { dayOf } from './dates/calendar';
import { LOCALES } from './locales';
import { REFINERS } from './refiners';
import type { Draft } from './rule';
import { RULES } from './rules';
import { viewArticle } from './view-article';

export interface ReaderInput {
  id: string;
  title?: string;
  text: string;
  language?: Language;
  /** ISO 8601. */
  publishedAt: string;
}

/** News fits into a tenth of this; what is longer is a page that lost its end, with comments or an archive behind. */
const LONGEST = 40_000;

/** A text of this length has a few hundred sentences; what has more is a list of lines, each looked at beside all before it. */
const MOST_SENTENCES = 1000;

/** The beginning of a text that is too long for an article, up to the end of a sentence or line. */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const end = Math.max(...['. ', '\n', '。', '다.'].map((stop) => head.lastIndexOf(stop) + stop.length));
  return end > LONGEST / 2 ? head.slice(0, end) : head;
}

/** An article with all that was found in it; without a view where it is not about Korea and Japan. */
export interface OpenedArticle {
  language: Language;
  /** What of the text is read. */
  text: string;
  relevance: Relevance;
  view?: ArticleView;
}

/** Finds language, sentences, names, topics and dates, and judges whether the article is worth reading. */
export function openArticle(input: ReaderInput): OpenedArticle {
  const { title = '' } = input;
  const text = beginning(input.text);
  const language = input.language ?? detectLanguage(title ? `${title}\n${text}` : text);
  const normal = normalise(text, language);
  const sentences = splitSentences(normal.text, language).slice(0, MOST_SENTENCES);
  const names = findNames(normal.text, language);
  const heading = normalise(title, language).text;
  const relevance = judge(heading, { text: normal.text, language, names, sentences });
  if (!relevance.relevant) return { language, text, relevance };
  const view = viewArticle(normal, names, sentences, LOCALES[language], dayOf(input.publishedAt), heading);
  return { language, text, relevance, view };
}

/** What the rules read in a sentence, after what was read before it. */
export const readSentence = (sentence: SentenceView, view: ArticleView, before: readonly Draft[]): Draft[] => {
  if (sentence.heading) return [];
  focusCues(sentence.text, view.language);
  const drafts = [...before];
  for (const rule of RULES) drafts.push(...rule.find(sentence, view, drafts));
  return drafts.slice(before.length);
};

/**
 * Reads the facts of one article: the same input gives the same output, every fact quotes the text it stands on, and
 * an article that is not about Korea and Japan has none.
 */
export function readArticle(input: ReaderInput): Reading {
  const { id } = input;
  const { language, text, view } = openArticle(input);
  if (!view) return { id, relevant: false, language, facts: [] };
  const drafts: Draft[] = [];
  for (const sentence of view.sentences) drafts.push(...readSentence(sentence, view, drafts));
  const refined = REFINERS.reduce((list, refiner) => refiner.refine(list, view), drafts);
  return { id, relevant: true, language, facts: refined.map((draft) => factOf(draft, view, text)) };
}

function judge(heading: string, named: NamedText): Relevance {
  const body = judgeNames(named);
  if (body.relevant || !heading) return body;
  // a short text under a full headline: both say it together
  const { language } = named;
  const text = `${heading}\n${named.text}`;
  return judgeNames({ text, language, names: findNames(text, language), sentences: splitSentences(text, language) });
}

export function factOf(draft: Draft, article: ArticleView, text: string): Fact {
  const {
    sentence,
    clause: _clause,
    predicate: _predicate,
    evidence,
    confidence,
    borrowed: _borrowed,
    ...fields
  } = draft;
  const source = article.normal.toSource({
    start: sentence.span.start + evidence.start,
    end: sentence.span.start + evidence.end,
  });
  return {
    ...fields,
    evidence: { text: text.slice(source.start, source.end), start: source.start, end: source.end },
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
  };
}

import type { Quantity } from '../../model/fact';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import type { Draft } from '../rule';
import { quantityOf } from '../slots/numbers-of';

const REACHED =
  /^목표[를치]{0,2}\s(?:\S{1,5}\s)?(?:넘어[선섰]|달성[했한]|초과[했한]|채[웠운]|이[룬뤘])|^目標を[^、。]{0,6}(?:超え|達成し|上回)/u;

/** To reach 20,000 a year by 2030: a number with nothing beside it that says of what; a year is none. */
const BARE = /(?<![\d.,$])(?:(\d{1,3}(?:,\d{3})+)|(\d+(?:\.\d+)?) (thousand|million))(?!\s?(?:won|yen|dollars))/;
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6 };

function bareNumber(text: string): Quantity | undefined {
  const [, whole, digits, scale] = BARE.exec(text) ?? [];
  if (whole) return { value: Number(whole.replaceAll(',', '')), unit: 'people' };
  return digits && scale ? { value: Math.round(Number(digits) * TIMES[scale]!), unit: 'people' } : undefined;
}

/** A number with the sentence that tells it. */
export interface Goal {
  sentence: SentenceView;
  clause: Clause;
  article: ArticleView;
  before: readonly Draft[];
  /** The words that tell of a goal or an outlook. */
  match: RegExpExecArray;
  /** It is called a goal. */
  called: boolean;
  quantity: Quantity;
}

/** The goal of a sentence, where it gives the number. */
export function goalOf(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Goal | undefined {
  const { locale, language } = article;
  const match = locale.words.target.exec(sentence.text);
  // 목표를 진작 넘어선: it is behind them
  if (!match || REACHED.test(sentence.text.slice(match.index, match.index + 24))) return undefined;
  const clause = sentence.clauses.find((c) => c.start <= match.index && match.index < c.end) ?? sentence.clauses[0];
  if (!clause || (clause.conditional && language !== 'en')) return undefined;
  const called = locale.words.goal.test(sentence.text);
  const quantity =
    quantityOf(sentence, called ? clause : { start: 0, end: sentence.text.length }, article) ??
    (language === 'en' ? bareNumber(sentence.text.slice(match.index)) : undefined);
  // a goal that is called one may be small: 50 interns, 30 per cent
  if (!quantity || (quantity.value < 1000 && !called)) return undefined;
  return { sentence, clause, article, before, match, called, quantity };
}

import { isThird } from '../model/the-two';
import type { Language } from '../model/vocabularies';
import { detectLanguage } from '../text/detect-language';
import { normalise } from '../text/normalise';
import { splitSentences } from '../text/split-sentences';
import { acrossLead, aloneInLead, isThroughout, leadActors } from './across-sentences';
import { findNames } from './names';
import { isActing, isOf, type NamedText } from './parties-named';
import { sharedSentences } from './shared-sentences';
import { PASTIME } from './topic-words';

/** Whether a text is about relations between Korea and Japan, and what says so. */
export interface Relevance {
  relevant: boolean;
  why: string;
  /** The words that decided, as the (normalised) text has them. */
  cues: string[];
}

/** Judges a feed entry (title and summary) or an article; pure and fast, so that a poll may ask it of every entry. */
export function judgeRelevance(input: { title?: string; text: string; language?: Language }): Relevance {
  const given = input.title ? `${input.title}\n${input.text}` : input.text;
  const language = input.language ?? detectLanguage(given);
  const { text } = normalise(given, language);
  return judgeNames({ text, language, names: findNames(text, language), sentences: splitSentences(text, language) });
}

/** The same, over names and sentences already found. */
export function judgeNames(named: NamedText): Relevance {
  const count = (country: string): number => named.names.filter((n) => isOf(n, country)).length;
  const [korea, japan] = [count('KR'), count('JP')];
  if (korea === 0 || japan === 0) return oneSideNamed(named, korea, japan);
  const shared = sharedSentences(named);
  if (shared.length === 0) return namedApart(named);

  const [{ cues }] = shared as [(typeof shared)[number]];
  if (isPastime(named)) return { relevant: false, why: 'sport or show business', cues };
  const strong = shared.find((s) => s.strong);
  if (strong) return { relevant: true, why: 'both sides act in one sentence', cues: strong.cues };
  // the two met where others were too: they are what the lead is about
  const both = Math.min(korea, japan);
  if (strangersIn(named) > (leadActors(named) ? 2 * both : both))
    return { relevant: false, why: 'about a third country that deals with both', cues };
  return { relevant: true, why: 'both countries in a sentence of public affairs', cues };
}

function oneSideNamed(named: NamedText, korea: number, japan: number): Relevance {
  const alone = aloneInLead(named);
  if (alone) return { relevant: true, why: 'an office acts on a matter between the two', cues: alone };
  const missing = korea > 0 ? 'Japan' : japan > 0 ? 'Korea' : 'Korea and Japan';
  return { relevant: false, why: `no word of ${missing}`, cues: [] };
}

/** Both are named, though in no sentence of public affairs together. */
function namedApart(named: NamedText): Relevance {
  const lead = leadActors(named);
  if (lead) return { relevant: true, why: 'offices of both sides act in the lead', cues: lead };
  if (isThroughout(named))
    return { relevant: true, why: 'both countries throughout a text of public affairs', cues: [] };
  const across = named.language === 'en' ? acrossLead(named) : undefined;
  if (across) return { relevant: true, why: 'one side acts in the lead on a matter of the other', cues: across };
  return { relevant: false, why: 'Korea and Japan meet in no sentence of public affairs', cues: [] };
}

function isPastime({ text, language, names }: NamedText): boolean {
  const words = PASTIME[language].all(text).length;
  return words >= 3 && words > names.filter(isActing).length * 2;
}

/** How often the third country is named that is named most; a trilateral (한미일) is none. */
function strangersIn({ names }: NamedText): number {
  const third = new Map<string, number>();
  for (const name of names) {
    if (isOf(name, 'KR') && isOf(name, 'JP')) continue;
    for (const c of name.value.countries) if (isThird(c)) third.set(c, (third.get(c) ?? 0) + 1);
  }
  return Math.max(0, ...third.values());
}

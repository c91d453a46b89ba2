import { isOneOfTwo, isThird } from '../model/the-two';
import type { Language } from '../model/vocabularies';
import { detectLanguage } from '../text/detect-language';
import { normalise } from '../text/normalise';
import type { Span } from '../text/span';
import { splitSentences } from '../text/split-sentences';
import { findNames, type NameMatch } from './names';
import { ALONE, BETWEEN, namesMatter, OF_JAPAN, OFFICIAL, PASTIME } from './topic-words';

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
  return judgeNames(text, language, findNames(text, language), splitSentences(text, language));
}

/** The same, over names and sentences already found. */
export function judgeNames(
  text: string,
  language: Language,
  names: readonly NameMatch[],
  sentences: readonly Span[],
): Relevance {
  const count = (country: string): number => names.filter((n) => n.value.countries.includes(country)).length;
  if (!count('KR') || !count('JP')) {
    const alone = aloneInLead(text, language, names, sentences);
    if (alone) return { relevant: true, why: 'an office acts on a matter between the two', cues: alone };
    const missing = count('KR') ? 'Japan' : count('JP') ? 'Korea' : 'Korea and Japan';
    return { relevant: false, why: `no word of ${missing}`, cues: [] };
  }
  const shared = sharedSentences(text, language, names, sentences);
  if (shared.length === 0) {
    const lead = leadActors(names, sentences);
    if (lead) return { relevant: true, why: 'offices of both sides act in the lead', cues: lead };
  }
  if (shared.length === 0 && isThroughout(text, language, names, sentences))
    return { relevant: true, why: 'both countries throughout a text of public affairs', cues: [] };
  const across = shared.length === 0 && language === 'en' ? acrossLead(text, names, sentences) : undefined;
  if (across) return { relevant: true, why: 'one side acts in the lead on a matter of the other', cues: across };
  if (shared.length === 0)
    return { relevant: false, why: 'Korea and Japan meet in no sentence of public affairs', cues: [] };

  const pastime = PASTIME[language].all(text).length;
  const officials = names.filter(isActing).length;
  if (pastime >= 3 && pastime > officials * 2)
    return { relevant: false, why: 'sport or show business', cues: shared[0]!.cues };

  const third = new Map<string, number>();
  for (const name of names) {
    // a trilateral (한미일) is no third party
    if (name.value.countries.includes('KR') && name.value.countries.includes('JP')) continue;
    for (const c of name.value.countries) if (isThird(c)) third.set(c, (third.get(c) ?? 0) + 1);
  }
  const strangers = Math.max(0, ...third.values());
  const strong = shared.find((s) => s.strong);
  if (strong) return { relevant: true, why: 'both sides act in one sentence', cues: strong.cues };
  // the two met where others were too: they are what the lead is about
  const both = Math.min(count('KR'), count('JP'));
  if (strangers > (leadActors(names, sentences) ? 2 * both : both))
    return { relevant: false, why: 'about a third country that deals with both', cues: shared[0]!.cues };
  return { relevant: true, why: 'both countries in a sentence of public affairs', cues: shared[0]!.cues };
}

/** Young Koreans will get more visas. The Japanese Embassy ...: each side in sentences of public affairs of its own. */
function isThroughout(
  text: string,
  language: Language,
  names: readonly NameMatch[],
  sentences: readonly Span[],
): boolean {
  const third = names.filter((n) => n.value.countries.length > 0 && !n.value.countries.some(isOneOfTwo));
  if (third.length > 3 || PASTIME[language].all(text).length >= 3) return false;
  const sides = { KR: 0, JP: 0 };
  let official = 0;
  for (const { start, end } of sentences) {
    const inside = names.filter((n) => n.start >= start && n.end <= end && isParty(n));
    if (inside.length === 0) continue;
    for (const side of ['KR', 'JP'] as const)
      if (inside.some((n) => n.value.countries.includes(side))) sides[side] += 1;
    if (OFFICIAL[language].test(text.slice(start, end))) official += 1;
  }
  return sides.KR >= 2 && sides.JP >= 2 && official >= 3;
}

const GOVERNMENT = /^(?:우리 |한국 |일본 |韓国|日本)?(?:정부|政府)$|^Seoul$|^South Korean government$/u;
const HEADS = /^'s (?:prime minister|president|premier|(?:foreign|defen[cs]e|finance|trade) minister)(?![a-z])/;
const ACCORD = /합의했|체결했|서명했|合意し|署名し/u;

interface Shared {
  cues: string[];
  strong: boolean;
}

/** Sentences where Korea and Japan stand together with a word of public affairs. */
function sharedSentences(
  text: string,
  language: Language,
  names: readonly NameMatch[],
  sentences: readonly Span[],
): Shared[] {
  const found: Shared[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    while (next < names.length && names[next]!.start < start) next++;
    const inside: NameMatch[] = [];
    while (next < names.length && names[next]!.start < end) inside.push(names[next++]!);
    const korea = inside.filter((n) => n.value.countries.includes('KR') && isParty(n));
    const japan = inside.filter((n) => n.value.countries.includes('JP') && isParty(n));
    if (!korea.length || !japan.length) {
      const shared = betweenThem(text.slice(start, end), language, inside);
      const placed = placedThere(text.slice(start, end), language, inside, names);
      const several = mattersOfBoth(text.slice(start, end), language, inside);
      if (several) found.push({ cues: several, strong: false });
      else if (shared && (korea.length || japan.length || inside.length === 0))
        found.push({ cues: shared, strong: false });
      else if (placed) found.push({ cues: placed, strong: false });
      continue;
    }
    // 미일 with 한국 or 日中 with 韓国 elsewhere: Japan is there with someone else
    const strangersPair = inside.some((n) => isForeignPair(n));
    const pair = korea.find((n) => japan.includes(n)) ?? listedPair(text, inside);
    if (strangersPair && !pair) continue;
    const said = text.slice(start, end);
    // 국토교통부는 일본과 ...합의했다: an office of one side, and an accord
    const office = [...korea, ...japan].some(isActing);
    const official =
      OFFICIAL[language].exec(said)?.[0] ??
      (office ? ACCORD.exec(said)?.[0] : undefined) ??
      (language === 'ko' ? ALONE[language].exec(said)?.[0] : undefined);
    const acting = korea.some(isActing) && japan.some(isActing);
    if (!official && !acting && !namesMatter(said, language)) continue;
    const cues = pair && korea.includes(pair) && japan.includes(pair) ? [pair.term] : [korea[0]!.term, japan[0]!.term];
    if (official) cues.push(official);
    // Japan's prime minister is as much a person as one who is named
    const holds = (n: NameMatch): boolean =>
      isActing(n) || (language === 'en' && HEADS.test(text.slice(n.end, n.end + 24)));
    found.push({ cues, strong: pair !== undefined || (korea.some(holds) && japan.some(holds)) });
  }
  return found;
}

/** South Korea, the United States and Japan: in one list they stand together, whoever else is in it. */
function listedPair(text: string, inside: readonly NameMatch[]): NameMatch | undefined {
  let run: NameMatch[] = [];
  for (const name of inside) {
    if (name.value.type !== 'country' || name.value.countries.length !== 1) continue;
    const last = run.at(-1);
    if (last && !JOINED.test(text.slice(last.end, name.start))) run = [];
    run.push(name);
    if (['KR', 'JP'].every((c) => run.some((n) => n.value.countries[0] === c))) return run[0];
  }
  return undefined;
}
const JOINED = /^(?:,| and|, and|와|과|・|、|と)\s?(?:the )?$/u;

/** A ministry in one sentence of the lead, the other side's answer in the next (総務省は ... 韓国外交部は ...). */
function leadActors(names: readonly NameMatch[], sentences: readonly Span[]): string[] | undefined {
  const end = sentences[Math.min(3, sentences.length - 1)]?.end ?? 0;
  const lead = names.filter((n) => n.start < end);
  if (lead.some((n) => isForeignPair(n))) return undefined;
  const korea = lead.find((n) => isActing(n) && n.value.countries.includes('KR'));
  const japan = lead.find((n) => isActing(n) && n.value.countries.includes('JP'));
  return korea && japan ? [korea.term, japan.term] : undefined;
}

/** 정부가 사도광산 추도식에 참석하지 않았다: one side acts, in the lead, on what can only be with the other. */
function aloneInLead(
  text: string,
  language: Language,
  names: readonly NameMatch[],
  sentences: readonly Span[],
): string[] | undefined {
  if (names.some((n) => n.value.countries.some(isThird))) return undefined;
  for (const { start, end } of sentences.slice(0, 2)) {
    const said = text.slice(start, end);
    const inside = names.filter((n) => n.start >= start && n.end <= end && isParty(n));
    const matter = ALONE[language].exec(said)?.[0];
    if (matter && inside[0]) return [matter, inside[0].term];
    // 韓国政府は閣僚の靖国神社参拝に遺憾を表明した
    const theirs = OF_JAPAN[language].exec(said)?.[0];
    const korea = inside.find((n) => n.value.countries.includes('KR') && (isActing(n) || GOVERNMENT.test(n.term)));
    if (theirs && korea) return [theirs, korea.term];
  }
  return undefined;
}

/** Japan will release treated water. South Korean experts will be there: each side in a sentence of its own, on a matter between the two. */
function acrossLead(text: string, names: readonly NameMatch[], sentences: readonly Span[]): string[] | undefined {
  const lead = sentences.slice(0, 4);
  const end = lead.at(-1)?.end ?? 0;
  const inside = names.filter((n) => n.end <= end);
  if (inside.some((n) => n.value.countries.some(isThird))) return undefined;
  if (PASTIME.en.all(text).length >= 2) return undefined;
  const korea = inside.find((n) => n.value.countries.includes('KR') && isParty(n));
  const japan = inside.find((n) => n.value.countries.includes('JP') && isParty(n));
  const said = text.slice(0, end);
  const matter =
    BETWEEN.en.exec(said)?.[0] ?? ALONE.en.exec(said)?.[0] ?? (namesMatter(said, 'en') ? 'matter' : undefined);
  const official = OFFICIAL.en.exec(said)?.[0] ?? inside.find(isActing)?.term;
  return korea && japan && matter && official ? [korea.term, japan.term] : undefined;
}

const isActing = ({ value }: NameMatch): boolean =>
  value.type === 'person' || value.type === 'holder' || value.type === 'institution';

/** Seoul bars oysters from Hiroshima; 홋카이도산 가리비; the ferry from Busan to Tsushima: a place stands for the other side, named elsewhere. */
function placedThere(
  sentence: string,
  language: Language,
  inside: readonly NameMatch[],
  names: readonly NameMatch[],
): string[] | undefined {
  if (inside.some((n) => n.value.countries.some(isThird))) return undefined;
  const korea = inside.find((n) => n.value.countries.includes('KR'));
  const japan = inside.find((n) => n.value.countries.includes('JP'));
  if (!korea || !japan) return undefined;
  // Busan and Fukuoka will be linked by ferry: towns of both are both
  const linked = language === 'en' && LINKED.test(sentence);
  if (!linked && !names.some((n) => isParty(n) && n.value.countries.length > 0)) return undefined;
  // 식약처는 홋카이도산 가리비 수입을 허용했다: an office of the one, a place of the other
  if (language !== 'en' && !inside.some((n) => (isActing(n) || GOVERNMENT.test(n.term)) && isNational(n, inside)))
    return undefined;
  const official = OFFICIAL[language].exec(sentence)?.[0];
  return official ? [korea.term, japan.term, official] : undefined;
}

const LINKED =
  /(?<![a-z])(?:ferr(?:y|ies)|flights?|route|hydrofoil|sister cit(?:y|ies)|linked|link)(?![a-z])[^.]*(?<![a-z])(?:ministry|governments?|authorities|officials|minister|agency)(?![a-z])|(?<![a-z])governments(?![a-z])[^.]*(?<![a-z])(?:ferr(?:y|ies)|flights?|route|hydrofoil)(?![a-z])/;

/** Of one country alone, where the sentence names a place of the other. */
const isNational = ({ value }: NameMatch, inside: readonly NameMatch[]): boolean =>
  value.countries.length === 1 &&
  inside.some(
    (n) => n.value.type === 'place' && n.value.countries.length > 0 && !n.value.countries.includes(value.countries[0]!),
  );

/** 韓国政府は...８県産の水産物に対する輸入禁止を解除: one side, and a matter that can only be with the other. */
function betweenThem(sentence: string, language: Language, inside: readonly NameMatch[]): string[] | undefined {
  if (inside.some((n) => n.value.countries.some(isThird))) return undefined;
  const matter = BETWEEN[language].exec(sentence)?.[0];
  const official = OFFICIAL[language].exec(sentence)?.[0] ?? inside.find(isActing)?.term;
  return matter && official ? [matter, official] : undefined;
}

/** 후쿠시마 수산물 문제와 독도 도발은: matters that the two have with each other, named side by side by their places alone. */
function mattersOfBoth(sentence: string, language: Language, inside: readonly NameMatch[]): string[] | undefined {
  if (language === 'en') return undefined;
  const sides = new Set(inside.flatMap((n) => n.value.countries));
  if (sides.size !== 2 || !sides.has('KR') || !sides.has('JP')) return undefined;
  const matters = [...new Set(BETWEEN[language].all(sentence).map(([word]) => word))];
  return matters.length >= 2 ? matters : undefined;
}

/** Towns say where, not who; a capital is filed as its country. */
const isParty = (name: NameMatch): boolean => name.value.type !== 'place';

const isForeignPair = ({ value }: NameMatch): boolean =>
  value.countries.length >= 2 && !(value.countries.includes('KR') && value.countries.includes('JP'));

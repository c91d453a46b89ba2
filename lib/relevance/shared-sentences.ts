import type { NameMatch } from './name';
import { betweenThem, mattersOfBoth, placedThere } from './one-side-named';
import { isActing, isForeignPair, isOf, isParty, type NamedText } from './parties-named';
import { ALONE, namesMatter, OFFICIAL } from './topic-words';

const HEADS = /^'s (?:prime minister|president|premier|(?:foreign|defen[cs]e|finance|trade) minister)(?![a-z])/;
const ACCORD = /합의했|체결했|서명했|合意し|署名し/u;

export interface Shared {
  cues: string[];
  /** Both sides act there, or one word names both. */
  strong: boolean;
}

/** Sentences where Korea and Japan stand together with a word of public affairs. */
export function sharedSentences(named: NamedText): Shared[] {
  const { names, sentences } = named;
  const found: Shared[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    while (next < names.length && names[next]!.start < start) next++;
    const inside: NameMatch[] = [];
    while (next < names.length && names[next]!.start < end) inside.push(names[next++]!);
    const korea = inside.filter((n) => isOf(n, 'KR') && isParty(n));
    const japan = inside.filter((n) => isOf(n, 'JP') && isParty(n));
    const said = named.text.slice(start, end);
    const shared =
      korea.length > 0 && japan.length > 0
        ? withBoth(named, said, inside, korea, japan)
        : withOne(named, said, inside, korea.length > 0 || japan.length > 0);
    if (shared) found.push(shared);
  }
  return found;
}

/** A sentence that names one side at most, as who acts. */
function withOne(
  { language, names }: NamedText,
  said: string,
  inside: readonly NameMatch[],
  isNamed: boolean,
): Shared | undefined {
  const cues =
    mattersOfBoth(said, language, inside) ??
    (isNamed || inside.length === 0 ? betweenThem(said, language, inside) : undefined) ??
    placedThere(said, language, inside, names);
  return cues && { cues, strong: false };
}

function withBoth(
  { text, language }: NamedText,
  said: string,
  inside: readonly NameMatch[],
  korea: readonly NameMatch[],
  japan: readonly NameMatch[],
): Shared | undefined {
  const pair = korea.find((n) => japan.includes(n)) ?? listedPair(text, inside);
  // 미일 with 한국 or 日中 with 韓国 elsewhere: Japan is there with someone else
  if (!pair && inside.some(isForeignPair)) return undefined;
  // 국토교통부는 일본과 ...합의했다: an office of one side, and an accord
  const office = korea.some(isActing) || japan.some(isActing);
  const official =
    OFFICIAL[language].exec(said)?.[0] ??
    (office ? ACCORD.exec(said)?.[0] : undefined) ??
    (language === 'ko' ? ALONE[language].exec(said)?.[0] : undefined);
  const acting = korea.some(isActing) && japan.some(isActing);
  if (!official && !acting && !namesMatter(said, language)) return undefined;
  const cues = pair && korea.includes(pair) && japan.includes(pair) ? [pair.term] : [korea[0]!.term, japan[0]!.term];
  if (official) cues.push(official);
  // Japan's prime minister is as much a person as one who is named
  const holds = (n: NameMatch): boolean =>
    isActing(n) || (language === 'en' && HEADS.test(text.slice(n.end, n.end + 24)));
  return { cues, strong: pair !== undefined || (korea.some(holds) && japan.some(holds)) };
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

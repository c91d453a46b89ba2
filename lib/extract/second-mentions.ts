import { datelineEnd, filedFrom } from './dateline';
import type { SentenceView } from './sentence-view';

/** Adds to English sentences whom their pronouns and bare offices mean: She will hold talks; its justice ministry; the government. */
export function resolveEnglish(views: readonly SentenceView[]): void {
  const filed = views.slice(0, 3).reduce<string | undefined>((found, view) => found ?? filedFrom(view.text), undefined);
  for (const [index, view] of views.entries()) {
    // Over dinner, he and Cho discussed ...
    const match = /^(?:He|She|His|Her|(?:Over|At|In|On|During|After) [^,]{1,50}, s?he)(?=\s)/.exec(view.text);
    const person = views[index - 1]?.people[0];
    if (match && person) view.people.unshift({ ...person, start: 0, end: match[0].length });
    // OSAKA -- The education ministry said
    const from = datelineEnd(view.text);
    const office = OFFICE.exec(view.text.slice(from));
    const end = from + (office?.[0].length ?? 0);
    if (!office || view.names.some((n) => n.start >= from && n.start < end && n.value.countries.length)) continue;
    const country =
      (AT_HOME.test(office[0]) ? (officeBefore(views, index) ?? filed) : undefined) ?? countryBefore(views, index);
    if (country)
      view.names.unshift({
        start: from,
        end,
        term: office[0],
        value: { type: 'country', countries: [country] },
      });
  }
}

/** Korea is matching the offer. Its justice ministry ...; The ministry also ... */
const OFFICE =
  /^(?:It(?! (?:is|was|has been|will be|would be|may be)\s)|Its|(?:[A-Z][a-z]+ly,? |But |And |Meanwhile,? |Also,? |(?:Late |Early )?[Oo]n [A-Z][a-z]+day,? |Earlier,? |Later,? |In response,? |In return,? )?[Tt]he (?:[a-z-]+ ){0,3}?(?:ministry|government|cabinet|agency|office|embassy|administration|watchdog|authorities|officials?))(?=\s(?!of\s|in (?:Tokyo|Seoul)))/;
/** Who writes of `the government` without saying whose means that of the place of filing, unless another has just been told of. */
const AT_HOME = /[Tt]he (?:[a-z-]+ ){0,3}?(?:ministry|government|cabinet|authorities)$/;
const AN_OFFICE =
  /(?:ministry|government|cabinet|agency|authorities|officials?|minister|administration|(?:S|s)pokes(?:man|woman|person))(?![a-z])/i;

/** Whose office the sentence before began with: Japan's trade ministry; officials in Seoul. */
function officeBefore(views: readonly SentenceView[], index: number): string | undefined {
  const view = views[index - 1];
  const first = view && firstOf(view);
  if (!view || !first || first.start >= 40) return undefined;
  return AN_OFFICE.test(view.text.slice(Math.max(0, first.start - 30), first.end + 30)) ? first.country : undefined;
}

/** The one of the two whose name or official opened the sentence before, or filed the story. */
function countryBefore(views: readonly SentenceView[], index: number): string | undefined {
  for (const view of [views[index - 1], views[index - 2]]) {
    const first = view && firstOf(view);
    if (first && first.start < 30 && first.country) return first.country;
  }
  return undefined;
}

/** The first country, office or person of a sentence; without a country where it stands for several. */
function firstOf(view: SentenceView): { start: number; end: number; country: string | undefined } | undefined {
  const [first] = [
    ...view.names
      .filter((n) => n.value.type !== 'place' && n.value.countries.length > 0)
      .map(({ start, end, value }) => ({ start, end, countries: value.countries })),
    ...view.people.map(({ start, end, person }) => ({ start, end, countries: [person.country] })),
  ].sort((a, b) => a.start - b.start);
  return (
    first && {
      start: first.start,
      end: first.end,
      country: first.countries.length === 1 ? first.countries[0] : undefined,
    }
  );
}

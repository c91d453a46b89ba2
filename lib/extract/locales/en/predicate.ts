import { clauseText } from '../../clause-text';
import type { Clause, Mode, Predicate } from '../../locale';
import { EN_CUES } from './cues';
import { opensWithInfinitive, participleOf } from './participles';
import { readingOf } from './readings';
import { type VerbGroup, verbGroups } from './verb-groups';
import { wordsOf } from './words';

const PERFECT =
  /(?<![a-z])had\s(?:also\s|already\s|previously\s|earlier\s|once\s|not\s)?[a-z]+(?:ed|en|ut|ld|et|de|id|un|wn|ent|ept|elt|oken|ought)?(?![a-z])/;
/** Openings that put a whole clause into the past: In 2019, Last year, Previously. */
const PENDING: ReadonlySet<Mode> = new Set(['plan', 'propose', 'demand', 'negotiate', 'postpone', 'cancel', 'deny']);
/** Modes that a list of infinitives may hang on. */
const LISTING: ReadonlySet<Mode> = new Set(['agree', 'plan', 'propose', 'demand', 'announce']);
const OFF_STAGE: ReadonlySet<Mode> = new Set(['postpone', 'cancel', 'deny', 'demand', 'propose']);

interface Hit {
  mode: Mode | 'nothing';
  start: number;
  end: number;
  group?: VerbGroup;
}

/** Clauses are read by several rules in turn: each is looked at once. */
const known = new WeakMap<Clause, Predicate | null>();

/** The predicate of an English clause: its first telling verb, past who said so. */
export function englishPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const before = known.get(clause);
  if (before !== undefined) return before ?? undefined;
  const predicate = readPredicate(sentence, clause);
  known.set(clause, predicate ?? null);
  return predicate;
}

function readPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const text = clauseText(sentence, clause).replace(/"[^"]{0,400}"/g, (quote) =>
    quote.length > 60 ? ' '.repeat(quote.length) : quote,
  );
  const hits: Hit[] = [];
  // every cue the clause holds: the leftmost decides, and `plan` gives way to what it plans to put off or deny
  const groups = verbGroups(wordsOf(text));
  const read = hitsOf(text, groups);
  for (const { mode, cue } of EN_CUES.modes) {
    for (const match of cue.all(text)) {
      const hit = { mode, start: match.index, end: match.index + match[0].length };
      if (!read.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
    }
  }
  hits.push(...read);
  if (clause.sharing && opensWithInfinitive(text)) {
    // agreed to set up a body, expand exchanges ...: the list goes by its first verb
    const governor = englishPredicate(sentence, clause.sharing);
    const act = /[a-z]+/.exec(text.replace(/^,?\s*(?:and\s)?(?:also\s)?/, (lead) => ' '.repeat(lead.length)))!;
    return governor && LISTING.has(governor.mode)
      ? { ...governor, start: clause.start + act.index, end: clause.start + act.index + act[0].length }
      : undefined;
  }
  const participle = clause.sharing && participleOf(text);
  if (hits.length === 0 && !participle) return undefined;
  // the earlier cue in the table wins where two begin together
  hits.sort((a, b) => a.start - b.start);
  // will make a trip, holding a summit: as much to come as the trip
  if (
    participle &&
    !/^\s?(?:after|following)\s/.test(text) &&
    (participle.mode === 'done' || participle.mode === 'sign')
  ) {
    const governor = englishPredicate(sentence, clause.sharing!);
    if (governor?.mode === 'plan') participle.mode = 'plan';
  }
  const first = participle ?? hits.find((h) => h.group || !isNoun(text, h));
  if (!first || first.mode === 'nothing') return undefined;
  let best: Hit & { mode: Mode } = { ...first, mode: first.mode };
  // are expected to adopt ... and to agree on ...: the second verb hangs on the first one's helper
  if (/^,?\s*(?:and|but)\s(?:also\s|then\s)?to\s/.test(text) && (best.mode === 'plan' || !PENDING.has(best.mode))) {
    const governor = englishPredicate(sentence, { ...clause, start: 0, end: clause.start, holes: [] });
    if (governor && (governor.mode === 'agree' || PENDING.has(governor.mode))) best = { ...best, mode: governor.mode };
  }
  const next = (wanted: (mode: Mode) => boolean, reach: number): (Hit & { mode: Mode }) | undefined =>
    hits.find(
      (h): h is Hit & { mode: Mode } =>
        h.mode !== 'nothing' && h.start >= best.end && h.start - best.end < reach && wanted(h.mode),
    );
  if (best.mode === 'plan')
    best = next((m) => OFF_STAGE.has(m) && m !== 'propose', 32) ?? next((m) => m === 'keep', 3) ?? best;
  // announced that it will suspend ... / said a dialogue would be postponed
  if (best.mode === 'announce') best = next((m) => m === 'postpone' || m === 'cancel', 60) ?? best;
  // a participle before its helper: the dialogue held in May will resume
  if (best.mode === 'done' && !best.group) best = finite(text, best, hits) ?? best;
  const act = actOf(best, groups, clause.start);
  return {
    ...(act ? { act } : {}),
    mode: best.mode,
    start: clause.start + best.start,
    end: clause.start + best.end,
    recap:
      (!isReported(best, groups) && (best.group?.tense === 'pluperfect' || PERFECT.test(text.slice(0, best.end)))) ||
      /(?<![a-z])(?:previously|last met|at the time)(?![a-z])/i.test(text),
  };
}

/** What the verb groups of a clause say, each in its place. */
function hitsOf(text: string, groups: readonly VerbGroup[]): Hit[] {
  const found: Hit[] = [];
  for (const group of groups) {
    if (group.tense === 'participle') continue;
    const mode = readingOf(NOBODY.test(text.slice(0, group.start)) ? { ...group, negated: !group.negated } : group);
    if (mode) found.push({ mode, start: group.start, end: group.end, group });
  }
  return found;
}

/** said he had declared the pact normal again: told now, for the first time. */
function isReported(best: Hit, groups: readonly VerbGroup[]): boolean {
  const at = best.group ? groups.indexOf(best.group) : -1;
  const teller = at > 0 ? groups[at - 1]! : undefined;
  return teller?.sense === 'say' && teller.tense === 'past' && best.start - teller.end < 40;
}

/** No one from the government, neither side, no memorandum: the subject denies its verb. */
const NOBODY = /^\W*(?:and |but |that )?(?:no|no one|nobody|none|neither|nothing)\s(?:[\w'-]+\s){0,9}$/i;

/** The act that a predicate tells or governs: the first verb at or after it that is one. */
function actOf(best: Hit, groups: readonly VerbGroup[], offset: number): Predicate['act'] {
  const group = groups.find(
    (g) =>
      g.end >= best.end &&
      (g.sense === 'act' || g.sense === 'sign' || (g === best.group && g.sense === undefined)) &&
      g.start - best.end < 130,
  );
  return (
    group && { ...(group.action ? { action: group.action } : {}), start: offset + group.head, end: offset + group.end }
  );
}

/** the signed memorandum, a renewed swap, its planned visit: adjectives, not what the clause says. */
function isNoun(text: string, { start, end, mode }: Hit): boolean {
  if (mode === 'nothing') return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 24);
  // the event hosted by Shimane: a participle, unless a helper verb stands before it
  if (
    mode === 'done' &&
    /^\sby\s(?!\w*phone|video)/.test(after) &&
    /(?:ed|held|shown|drawn)$/i.test(text.slice(start, end)) &&
    !/(?:was|were|been|be|is|are|being|got)\s(?:\w+ly\s)?$/i.test(before)
  )
    return true;
  if (mode === 'plan' || mode === 'deny' || mode === 'negotiate') return false;
  if (
    /(?:^|\s)(?:the|a|an|its|their|his|her|this|any|first|new|of|for|newly)\s(?:\w+ly\s)?$/i.test(before) &&
    /^\s[a-z]/.test(after) &&
    !/^\s(?:that|to|in|on|for|by|with)\s/.test(after)
  )
    return true;
  // the joint press release adopted in Busan, the pact signed in 2016
  if (
    (mode === 'sign' || mode === 'done') &&
    /(?:release|statements?|memorand(?:um|a)|agreements?|pact|accord|declarations?|deal|treaty|documents?|swap|arrangement|meeting|summit|talks|note)\s$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ) &&
    /^\s(?:in|at|on|by|between|after|last|during|with|earlier)\s/.test(after)
  )
    return true;
  // a demand for X, the request, an agreement
  return (
    /(?:^|\s)(?:the|a|an|its|their|formal)\s$/i.test(before) &&
    (mode === 'demand' || mode === 'propose' || mode === 'postpone')
  );
}

/** `the pact signed in 2016 will lapse`: a participle after a noun, where a helper verb follows. */
function finite(text: string, participle: Hit, hits: readonly Hit[]): (Hit & { mode: Mode }) | undefined {
  const later = hits.find(
    (h): h is Hit & { mode: Mode } =>
      h.start > participle.end && (h.mode === 'plan' || h.mode === 'effect' || h.mode === 'agree'),
  );
  if (!later) return undefined;
  const between = text.slice(participle.end, later.start);
  const before = text.slice(Math.max(0, participle.start - 12), participle.start);
  return /(?:pact|agreement|swap|accord|deal|treaty|meeting|talks|statement|memorandum|body|committee)\s$/.test(
    before,
  ) && !/[,;]/.test(between)
    ? later
    : undefined;
}

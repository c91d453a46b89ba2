import { overlaps } from '../../../text/span';
import { clauseText } from '../../clause-text';
import type { Clause, Mode, Predicate } from '../../locale';
import { EN_CUES } from './cues';
import { RULE } from './new-rule';
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
  const aside = groups.filter(
    (g, n) => isAside(g, groups[n - 1], text) || isInSubject(g, groups[n - 1], groups[n + 1], text),
  );
  const read = hitsOf(
    text,
    groups.filter((g) => !aside.includes(g)),
  );
  for (const { mode, cue } of EN_CUES.modes) {
    for (const match of cue.all(text)) {
      const hit = { mode, start: match.index, end: match.index + match[0].length };
      const known =
        [...read.filter((h) => h.mode !== 'nothing' || mode !== 'deny'), ...aside].some((h) => overlaps(h, hit)) ||
        groups.some(
          (g) =>
            ((IDLE.has(g.sense) && g.tense === 'present') ||
              (g.sense === 'say' && mode === 'plan' && g.modal === 'would') ||
              (g.tense === 'participle' && g.first > 0)) &&
            overlaps(g, hit),
        );
      if (!known) hits.push(hit);
    }
  }
  hits.push(...read);
  if (hits.length === 0) {
    // "We have no intention of signing it," a spokesperson said: what is denied may be quoted
    const whole = clauseText(sentence, clause);
    const denied = whole === text ? undefined : EN_CUES.modes.find((m) => m.mode === 'deny')?.cue.exec(whole);
    if (denied && /^(?:ha[sv]e? )?no /i.test(denied[0]))
      hits.push({ mode: 'deny', start: denied.index, end: denied.index + denied[0].length });
    // issued a statement denying this
    const gerund = groups.find((g) => g.tense === 'gerund' && (g.sense === 'deny' || g.sense === 'demand'));
    if (gerund) hits.push({ mode: gerund.sense as Mode, start: gerund.start, end: gerund.end, group: gerund });
  }
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
    if (governor && (governor.mode === 'agree' || governor.mode === 'sign' || PENDING.has(governor.mode)))
      best = { ...best, mode: governor.mode };
  }
  // is being doubled and stretched to five years: the second verb shares the first one's helper
  if (best.group?.tense === 'past' && /^,?\s*and\s(?:\w+ly\s)?$/.test(text.slice(0, best.start))) {
    const governor = englishPredicate(sentence, { ...clause, start: 0, end: clause.start, holes: [] });
    if (governor?.act?.passive && (governor.mode === 'plan' || governor.mode === 'announce'))
      best = { ...best, mode: governor.mode };
  }
  // has decided not to renew the pact: its end; chose not to attend
  if (best.group && /^\s(?:\w+\s){0,2}not to\s/.test(text.slice(best.end)) && LISTING.has(best.mode)) {
    const act = groups.find((g) => g.start >= best.end && g.sense === 'act');
    if (act?.action === 'extend')
      return {
        mode: 'announce',
        start: clause.start + best.start,
        end: clause.start + best.end,
        recap: best.group.tense === 'pluperfect',
        act: { action: 'end', start: clause.start + act.head, end: clause.start + act.end, passive: false },
      };
    if (best.mode !== 'demand' && best.mode !== 'propose') best = { ...best, mode: 'cancel' };
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
  const act =
    actOf(best, groups, clause.start, text) ??
    (best.mode === 'plan' && RULE.test(text)
      ? { start: clause.start + best.start, end: clause.start + best.end, passive: false }
      : undefined);
  return {
    ...(act ? { act } : {}),
    mode: best.mode,
    start: clause.start + best.start,
    end: clause.start + best.end,
    recap:
      isPastFuture(best, text) ||
      (isLongAgo(text, best) && (best.mode === 'done' || best.mode === 'agree' || best.mode === 'sign')) ||
      (!isReported(best, groups) && (best.group?.tense === 'pluperfect' || PERFECT.test(text.slice(0, best.end)))) ||
      (best.mode === 'done' &&
        /(?<![a-z])ha(?:s|ve|d) (?:\S+\s){0,4}(?:often|frequently|repeatedly|regularly|many times|automatically|every year|each year|annually)(?![a-z])/i.test(
          text,
        )) ||
      /(?<![a-z])(?:previously|last met|at the time)(?![a-z])/i.test(text),
  };
}

/** will negotiate, will ask: told of what is to come, they are acts. */
const AHEAD_ACTS: ReadonlySet<VerbGroup['sense']> = new Set(['negotiate', 'demand', 'effect', 'announce']);
const IDLE: ReadonlySet<VerbGroup['sense']> = new Set(['act', 'sign']);
const ASIDE: ReadonlySet<string> = new Set(['plan', 'propose', 'done', 'nothing']);
const ORDERS = /^(?:tell|order|instruct|direct|vote|act|choose|be)$/;
const FLOATED =
  /(?<![a-z])(?:under (?:a|the) (?:plan|proposal|draft|idea|scheme|option)|according to (?:a|the) (?:plan|proposal|draft)|proposals?|proposed|floated|envision|is thought|would-be)(?![a-z])/;

/** A proposal to add a subject was put forward: the infinitive belongs to the noun, and the verb follows. */
const isInSubject = (
  group: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
  text: string,
): boolean =>
  group.tense === 'infinitive' &&
  before === undefined &&
  // Seoul's decision to suspend it hurt tourism, though the verb looks like its base
  (/(?:decision|move|agreement|attempt|failure|refusal|willingness|readiness)\s$/.test(text.slice(0, group.start)) ||
    isFollowed(group, after, text));

const isFollowed = (group: VerbGroup, after: VerbGroup | undefined, text: string): boolean =>
  after !== undefined &&
  after.tense !== 'infinitive' &&
  after.tense !== 'participle' &&
  after.tense !== 'gerund' &&
  !/[,;]|(?<![a-z])(?:and|but|that|which|who|as)(?![a-z])/.test(text.slice(group.end, after.start)) &&
  /(?:proposal|plan|decision|agreement|bid|move|effort|efforts|attempt|request|call|deal|offer|pledge|promise|accord|idea|push|scheme|intention|deadline|motion|resolution)s?\s$/.test(
    text.slice(0, group.start),
  );

/** became the first to set foot: an infinitive is to come only where its subject, or an order, stands before it. */
const isAside = (group: VerbGroup, before: VerbGroup | undefined, text: string): boolean =>
  group.tense === 'infinitive' &&
  ASIDE.has(readingOf(group) ?? 'nothing') &&
  (/(?<![a-z])not\s$/.test(text.slice(0, group.start)) ||
    (before !== undefined &&
      before.tense !== 'participle' &&
      !ORDERS.test(before.lemma) &&
      !ASIDE.has(readingOf(before) ?? '')));

/** What the verb groups of a clause say, each in its place. */
function hitsOf(text: string, groups: readonly VerbGroup[]): Hit[] {
  const found: Hit[] = [];
  for (const group of groups) {
    if (group.tense === 'participle' || group.tense === 'gerund') continue;
    const told = readingOf(NOBODY.test(text.slice(0, group.start)) ? { ...group, negated: !group.negated } : group);
    const before = groups[groups.indexOf(group) - 1];
    // told their diplomats to speed up talks: an order, given
    const ordered =
      group.tense === 'infinitive' && told === 'plan' && before !== undefined && ORDERS.test(before.lemma);
    // a foundation would pay, under a plan that was floated: no more than a plan
    const floated =
      told === 'plan' &&
      group.modal === 'would' &&
      !groups.some((g) => g.sense === 'say' && g.end <= group.start) &&
      FLOATED.test(text);
    // may fish there again from April 1, under a deal: bound to come
    const allowed = told === 'propose' && group.modal === 'may' && RULE.test(text);
    const mode = allowed ? 'plan' : ordered ? 'announce' : floated ? 'propose' : told;
    if (mode) found.push({ mode, start: group.start, end: group.end, group });
  }
  return found;
}

/** Earlier this year, two decades ago: told of then. */
const LONG_AGO =
  /(?<![a-z])(?:earlier (?:this|last) (?:year|month|summer|spring|fall|winter|autumn)|(?:years?|months?|decades?) ago|earlier in (?:the year|(?:19|20)\d{2}))(?![a-z])/i;

function isLongAgo(text: string, best: Hit): boolean {
  const at = LONG_AGO.exec(text)?.index ?? -1;
  return at >= 0 && (at < best.start || at - best.end < 30);
}

/** the pact was to lapse: to come then, unless the words say that it is still today's. */
const isPastFuture = ({ group }: Hit, text: string): boolean =>
  group?.tense === 'future' &&
  /^w(?:as|ere)\s(?:also\s)?to\s/.test(text.slice(group.start)) &&
  !/day(?![a-z])|(?:afternoon|evening|tonight|later)/.test(text);

/** said he had declared the pact normal again: told now, for the first time. */
function isReported(best: Hit, groups: readonly VerbGroup[]): boolean {
  const teller = groups.findLast((g) => g.end <= best.start);
  return teller?.sense === 'say' && teller.tense === 'past' && best.start - teller.end < 110;
}

/** No one from the government, neither side, no memorandum: the subject denies its verb. */
const NOBODY =
  /(?:^|(?:said|says|say|that|told reporters)\s)\W*(?:and |but |that )?(?:no|no one|nobody|none|neither|nothing)\s(?:[\w'-]+\s){0,9}$/i;

/** The act that a predicate tells or governs: the first verb at or after it that is one. */
function actOf(best: Hit, groups: readonly VerbGroup[], offset: number, text: string): Predicate['act'] {
  const near = groups.filter((g) => g.end >= best.end && g.start - best.end < 130);
  const group =
    near.find((g) => g.sense === 'act' || g.sense === 'sign') ??
    near.find((g) => g === best.group && isAct(g, best, text));
  return (
    group && {
      ...(group.action ? { action: group.action } : {}),
      passive: group.passive,
      start: offset + group.head,
      end: offset + group.end,
    }
  );
}

/** A verb that is itself what was done: will accept, will negotiate, designated 2025 as a year of exchange. */
const isAct = (group: VerbGroup, best: Hit, text: string): boolean =>
  group.sense === undefined ||
  (best.mode === 'plan' && /^(?:hold|host)$/.test(group.lemma)) ||
  (best.mode === 'plan' && AHEAD_ACTS.has(group.sense)) ||
  (group.sense === 'announce' && !/^\s(?:that|whether|how)\s/.test(text.slice(group.end)));

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

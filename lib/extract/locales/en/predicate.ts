import { overlaps } from '../../../text/span';
import { clauseText } from '../../clause-text';
import type { Clause, Mode, Predicate } from '../../locale';
import { actOf } from './act-of';
import { isNoun, tensedAfter } from './adjectives';
import { EN_CUES } from './cues';
import { asHeadline, isHeadline } from './headline';
import { type Hit, hitsOf, isAside, isInSubject } from './hits';
import { RULE } from './new-rule';
import { opensWithInfinitive, participleOf } from './participles';
import { pendingProposal } from './proposal';
import { isRecap } from './recap';
import type { VerbGroup } from './verb-group';
import { verbGroups } from './verb-groups';
import { wordsWithin } from './words';

const PENDING: ReadonlySet<Mode> = new Set(['plan', 'propose', 'demand', 'negotiate', 'postpone', 'cancel', 'deny']);
/** Modes that a list of infinitives may hang on. */
const LISTING: ReadonlySet<Mode> = new Set(['agree', 'plan', 'propose', 'demand', 'announce']);
const OFF_STAGE: ReadonlySet<Mode> = new Set(['postpone', 'cancel', 'deny', 'demand', 'propose']);

const NEITHER =
  /^\s(?:on \w+day )?that\s(?:neither\s|no\s|nothing\s|[^,;]{1,120}?\s(?:would|will|should) (?:not|never)\s|[^;]{1,160}?\swould not be\s)/;

/** "Visa-free travel will resume next month," the foreign minister said: an office says so itself. */
const STATED =
  /^"[^"]{20,400},"\s(?:[^",;]{0,60}?(?<![A-Za-z])(?:[Mm]inister|[Mm]inistry|[Ss]ecretary|[Pp]resident|[Gg]overnment|[Oo]fficials?|[Ss]pokes\w+|[Cc]abinet|[Oo]ffice)(?![a-z])[^",;]{0,60}?\s)?(?:said|announced|told)(?![a-z])/;

const COMMITS = /(?<![a-z])(?:will|decided|agreed|are to|is to)(?![a-z])/;

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
  const stated = STATED.test(sentence);
  const text = clauseText(sentence, clause).replace(/"[^"]{0,400}"/g, (quote) =>
    quote.length > 60 && !(stated && COMMITS.test(quote)) ? ' '.repeat(quote.length) : quote,
  );
  const pending = pendingProposal(text);
  if (pending)
    return {
      mode: pending.mode,
      start: clause.start + pending.start,
      end: clause.start + pending.end,
      recap: false,
    };
  const hits: Hit[] = [];
  // every cue the clause holds: the leftmost decides, and `plan` gives way to what it plans to put off or deny
  const found = verbGroups(wordsWithin(sentence, text, clause.start));
  const groups = isHeadline(sentence) ? found.map(asHeadline) : found;
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
      // an exchange of notes was completed: the phrase that holds the verb says more than it
      const inner = mode === 'sign' ? read.findIndex((h) => hit.start < h.start && h.end <= hit.end) : -1;
      if (inner >= 0) read.splice(inner, 1);
      const known =
        [...read.filter((h) => mode !== 'deny' || (h.mode !== 'nothing' && h.start <= hit.start)), ...aside].some((h) =>
          overlaps(h, hit),
        ) ||
        groups.some(
          (g) =>
            ((IDLE.has(g.sense) && g.tense === 'present') ||
              (g.sense === 'say' &&
                ((mode === 'plan' && g.modal === 'would') ||
                  (mode === 'done' && g.lemma === 'add' && ADDED.test(text.slice(g.end, g.end + 6))))) ||
              // is expected to touch on hydrogen
              ((mode === 'propose' || mode === 'plan') && g.tense === 'future' && TOUCHES.test(g.lemma)) ||
              // ended a row over the pact
              (g.sense === 'inert' && g.lemma === 'end') ||
              g.tense === 'participle') &&
            overlaps(g, hit),
        );
      // A plan for the air forces to refuel is on hold: a noun, whose verb follows
      const noun =
        mode === 'plan' &&
        /^plans? /.test(match[0]) &&
        A_PLAN.test(text.slice(0, match.index)) &&
        read.some((h) => h.start > hit.end && h.group?.tense !== 'infinitive');
      // Thursday's signing ceremony was called off: what it is called
      const named =
        mode === 'sign' && /^\s(?:ceremony|rite|event|session)(?![a-z])/.test(text.slice(hit.end, hit.end + 12));
      if (!known && !noun && !named) hits.push(hit);
    }
  }
  hits.push(...read);
  if (hits.length === 0) {
    // "We have no intention of signing it," a spokesperson said: what is denied may be quoted
    const whole = clauseText(sentence, clause);
    const denied = whole === text ? undefined : EN_CUES.modes.find((m) => m.mode === 'deny')?.cue.exec(whole);
    if (denied && /^(?:ha[sv]e? )?no |(?<![a-z])not /i.test(denied[0]))
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
  // takes effect on Friday and puts it back on the list: as much to come as the verb before it
  const second =
    hits.length === 0 && /^,?\s*and\s/.test(text)
      ? groups.find((g) => g.tense === 'present' && g.sense === 'act')
      : undefined;
  if (second && !second.negated && !second.passive) {
    const governor = englishPredicate(sentence, { ...clause, start: 0, end: clause.start, holes: [] });
    if (governor?.mode === 'plan') hits.push({ mode: 'plan', start: second.start, end: second.end, group: second });
  }
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
    else if (governor?.mode === 'announce' && participle.mode === 'done') participle.mode = 'announce';
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
  // will keep exempting visitors for one more year: what was to lapse is extended
  if (best.group && KEPT_ON.test(text.slice(best.start)))
    return {
      mode: best.group.tense === 'past' ? 'done' : 'plan',
      start: clause.start + best.start,
      end: clause.start + best.end,
      recap: false,
      act: { action: 'extend', start: clause.start + best.start, end: clause.start + best.end, passive: false },
    };
  // has promised to consider lifting it: no more than that
  if (best.mode === 'agree' && best.group && ALONE.test(best.group.lemma)) {
    const weighs = groups.find(
      (g) => g.start >= best.end && g.start - best.end < 4 && g.tense === 'infinitive' && g.sense === 'propose',
    );
    if (weighs) best = { ...best, mode: 'propose' };
  }
  // concurred that neither would bring it back: all stays as it was
  if (best.mode === 'agree' && NEITHER.test(text.slice(best.end)))
    best = { mode: 'keep', start: best.start, end: best.end };
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
  // will bring back regular talks, their defence chiefs agreed on Saturday: settled, as the end of the sentence says
  const settled = best.mode === 'plan' || best.mode === 'propose' ? AGREED_LAST.exec(text) : null;
  if (settled) {
    const start = settled.index + settled[0].lastIndexOf(settled[1]!);
    if (start > best.end) best = { ...best, mode: 'agree' };
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
  // announced on the 2nd that it held the meeting: what it says was done
  if (best.mode === 'announce' && best.group && TELLS.test(best.group.lemma)) {
    const told = next((m) => m === 'done' || m === 'sign' || m === 'agree', 80);
    if (
      told?.group &&
      (told.group.tense === 'past' || told.group.tense === 'perfect') &&
      THAT.test(text.slice(best.end, told.start))
    )
      best = told;
  }
  // decided to boycott the rite, agreed to call it off
  if (best.mode === 'agree') best = next((m) => m === 'cancel' || m === 'postpone', 8) ?? best;
  // a participle before its helper: the dialogue held in May will resume
  if (best.mode === 'done' && !best.group) best = tensedAfter(text, best, hits) ?? best;
  const act =
    actOf(best, groups, clause.start, text) ??
    (best.mode === 'plan' && (RULE.test(text) || /^(?:can|may)$/.test(best.group?.modal ?? ''))
      ? { start: clause.start + best.start, end: clause.start + best.end, passive: false }
      : undefined);
  return {
    ...(act ? { act } : {}),
    mode: best.mode,
    start: clause.start + best.start,
    end: clause.start + best.end,
    recap: isRecap(text, best, groups),
  };
}

const KEPT_ON =
  /^(?:will |is to |are to |is going to )?(?:keep|kept|continue[sd]?|go on|went on)(?: to)? (?:exempt|waiv|allow|lett?|admitt?|accept)(?:e|ing)? [^,;]{4,90}? (?:for (?:an?|one|two|three|another|a further|an additional|\d+) (?:more |further |additional )?(?:year|month)s?|for another|until|through|till)(?![a-z])/;
const TOUCHES = /^(?:touch|cover|mention|include|contain|address|refer)$/;
/** It added that: said, and nothing done. */
const ADDED = /^(?: that|[,.;])/;
const ALONE = /^(?:promise|pledge|vow|undertake)$/;
const A_PLAN = /(?:^|\s)(?:an?|the|its|their|this|that|any|another)\s(?:[a-z-]+\s)?$/i;
const AGREED_LAST =
  /,\s(?:[^,"]{0,90}?(?:ministers|leaders|chiefs|sides|governments|countries|officials|envoys|they|two|Tokyo|Seoul|delegations|counterparts?)(?: [^,"]{1,70}?)?|[^,"]{4,90} and [^,"]{3,60}?)\s(agreed|have agreed|settled|decided)(?:\s(?:here|there|in [A-Z]\w+|at (?:an?|the|their) [^,]{3,50}?))?(?:\s(?:late |early )?(?:on\s)?(?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}))?[^,]{0,24}$/;
const TELLS = /^(?:announce|confirm|disclose|reveal|report|declare)$/;
const THAT = /^\s(?:on [^,]{2,24} |[A-Z][a-z]+day )?that (?:[^,;]{1,60} )?$/;
const IDLE: ReadonlySet<VerbGroup['sense']> = new Set(['act', 'sign']);

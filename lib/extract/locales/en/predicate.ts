import { clauseText } from '../../clause-text';
import type { Clause, Mode, ModeCue, Predicate } from '../../locale';
import { opensWithInfinitive, participleOf } from './participles';

/** Every cue a clause may hold; the leftmost decides, and `plan` gives way to what it plans to put off or deny. */
const CUES: readonly ModeCue[] = [
  {
    mode: 'deny',
    pattern:
      /(?<![a-z])(?:den(?:y|ies|ied)|(?:is|are|was|were|has|have) not (?:considering|planning|discussed|decided|reviewing|seeking)|no (?:plans?|intention) (?:to|of|for)|nothing (?:has|had|is) (?:been )?decided|groundless|unfounded|untrue|not true|never the case|dismissed (?:the |a )?reports?|(?:will|would) be no|rul(?:ed|es) out|were not true|no truth|refut(?:e|es|ed))(?![a-z])/gi,
  },
  {
    mode: 'cancel',
    pattern:
      /(?<![a-z])(?:call(?:ed|s|ing)? off|cancel(?:l?ed|s|l?ing|lation)?|scrap(?:ped|s) (?:the|a|its|their|plans?)|(?:will|would|does|did) not (?:take part|attend|hold|meet|join|participate)|fell through|skip(?:ped|s)?|stay(?:s|ed|ing)? away|boycott(?:s|ed|ing)?|(?:decided|chose) (?:not to|against)|abandon(?:ed|s)?|withdrew the offer)(?![a-z])/gi,
  },
  {
    mode: 'postpone',
    pattern:
      /(?<![a-z])(?:postpon(?:e|es|ed|ing|ement)|put(?:s|ting)? off|push(?:ed)? back|shelv(?:e|es|ed)|delay(?:ed|s|ing)|(?:to|will|would) delay|put on hold|deferred)(?![a-z])/gi,
  },
  {
    mode: 'negotiate',
    pattern:
      /(?<![a-z])(?:negotiat(?:e|es|ing)|(?:are|is|were|been) in (?:talks|consultations|negotiations)|under negotiation|in talks (?:about|on|to|over)|in (?:the )?(?:final|last-minute|late-stage) (?:coordination|consultations|stages)|fine-tuning|hammering out)(?![a-z])/gi,
  },
  {
    mode: 'demand',
    pattern:
      /(?<![a-z])(?:urg(?:e|es|ed|ing)|call(?:ed|s|ing)? (?:on|for)|(?:asks?|asked)(?! about)(?:\s\S+){1,4}? (?:to|not to)|asked (?:also )?for|demand(?:s|ed|ing)?|request(?:s|ed|ing)|press(?:ed|es|ing)? (?:for|to|[A-Z]\w+ (?:to|on|for))|has asked|have asked|insist(?:s|ed) (?:that|on))(?![a-z])/gi,
  },
  {
    mode: 'propose',
    pattern:
      /(?<![a-z])(?:propos(?:e|es|ed|ing)|suggest(?:s|ed)|(?:is|are|been|was|were) (?:considering|arranging|weighing|seeking|consulting|exploring|reviewing|studying|working (?:on|to|toward)|discussing|pushing|looking (?:at|into))|consider(?:s|ed)?(?! as)|seeks?|sought|hop(?:e|es|ed) to|wants? to|wanted to|invit(?:e|es|ed)|expressed (?:hope|willingness|interest)|under (?:way|consideration|review|study)|being (?:arranged|considered|discussed)|arrang(?:e|ed) (?:a|their|for)|mull(?:s|ing)|eye(?:s|ing)|float(?:ed|s)|(?:began|begun|starts?|started|opened|launched) (?:a |the |its )?(?:soliciting|collecting|gathering|public|considering|reviewing|review|study|studying|inquiry)|may (?:hold|meet|visit)|could (?:hold|meet|visit|be)|would like to)(?![a-z])/gi,
  },
  {
    mode: 'agree',
    pattern:
      /(?<![a-z])(?:agree(?:d|s|ing)?(?! with)|reach(?:ed|es)? (?:an? |the )?(?:\w+ )?(?:agreement|deal|accord|understanding|consensus)|str(?:uck|ike|ikes) (?:a|the) (?:deal|accord|bargain)|settled (?:a|the|on|only)|decided (?:\S+ ){0,3}?to|shared the view|share(?:d)? a goal|pledg(?:e|es|ed) to|vow(?:s|ed) to|undertook|terms worked out|understanding reached|committed to|reaffirmed|confirmed that they|settled)(?![a-z])/gi,
  },
  {
    mode: 'effect',
    pattern:
      /(?<![a-z])(?:puts? into (?:effect|force)|brought into (?:effect|force)|(?:took|takes|take|went|goes|came|comes|entered|enters) (?:into )?(?:effect|force)|(?:is|are|be|now) in effect|became effective)(?![a-z])/gi,
  },
  {
    mode: 'sign',
    pattern:
      /(?<![a-z])(?:sign(?:ed|s|ing)?(?! of| that)|ink(?:ed|s)|adopt(?:ed|s)?|(?:issu|releas)(?:ed|es?) (?:a|the|their)(?: \S+){0,3}? joint|conclud(?:ed|es?)|exchang(?:ed|es?) (?:notes|memorand|diplomatic)|put their names to)(?![a-z])/gi,
  },
  {
    mode: 'keep',
    pattern:
      /(?<![a-z])(?:will (?:keep|stay|remain|continue)|stay in place|remains? in (?:place|force)|no change|maintain(?:s|ed)?|kept in place|would (?:stay|remain|keep|continue))(?![a-z])/gi,
  },
  {
    mode: 'announce',
    pattern:
      /(?<![a-z])(?:announc(?:e|es|ed|ing)|approv(?:e|es|ed)|decid(?:e|es|ed) (?:that|on|against)|endors(?:e|ed)|unveil(?:ed|s)|declar(?:e|ed|es)|finali[sz]ed|named the day|set the date|notif(?:y|ied|ies)|confirmed that)(?![a-z])/gi,
  },
  {
    mode: 'plan',
    pattern:
      /(?<![a-z])(?:will(?! be no)|(?:began|begun|begins?|starts?|started) (?:\S+ ){0,2}?(?:process|procedures?|preparations|steps)|had been scheduled (?:to|for)|would|plan(?:s|ned|ning)? (?:to|for|on)|(?:is|are|was|were) (?:also )?to(?= [a-z])|(?:is|are|was|were) (?:also )?(?:set|scheduled|due|slated|expected|likely|poised|aiming|planning|preparing) (?:to|for)|scheduled(?! for)|(?:is|are) (?:scheduled|planned|expected|upcoming)|to (?:hold|visit|host|meet|sign|launch|resume|open|lift|ease)(?= )|ahead of|intends? to|heads? to|flies to|landed|arriv(?:es|ed) for|is (?:visiting|travell?ing|meeting))(?![a-z])/gi,
  },
  {
    mode: 'done',
    pattern:
      /(?<![a-z])(?:h(?:eld|osted)|conducted|carried out|staged|met|joined|spoke|talked|sat down|convened|gathered|lifted|eased|removed|scrapped|relaxed|tightened|toughened|imposed|banned|barred|restricted|prohibited|suspended|halted|stopped|broke off|cut off|shut down|froze|frozen|resumed|restarted|reopened|revived|restored|reinstated|put(?:s)? .{2,30}? back on|brought back|bring back|established|launched|set up|opened|created|inaugurated|started|began|begun|introduced|extended|renewed|prolonged|expanded|widened|raised|doubled|increased|simplified|streamlined|funded|donated|compensated|paid|protested|lodged|filed|summoned|called in|complained|rejected|condemned|deplored|withdrew|withdrawn|dropped|ended|terminated|expired|lapsed|ran out|abolished|dispatched|sent|made (?:an offering|a port call)|expressed|voiced|visited|paid|released|discharg(?:ed|ing)|handed over|provided|returned|shown|listed|added|inscribed|switched on|went ahead|ordered|instructed|directed|took place|lasted|produced|yielded|wrapped up|completed|ha[sd] banned|has barred|have opened|drew up|drawn up)(?![a-z])/gi,
  },
];

const PERFECT =
  /(?<![a-z])had\s(?:also\s|already\s|previously\s|earlier\s|once\s|not\s)?[a-z]+(?:ed|en|ut|ld|et|de|id|un|wn|ent|ept|elt|oken|ought)?(?![a-z])/;
/** Openings that put a whole clause into the past: In 2019, Last year, Previously. */
const PENDING: ReadonlySet<Mode> = new Set(['plan', 'propose', 'demand', 'negotiate', 'postpone', 'cancel', 'deny']);
/** Modes that a list of infinitives may hang on. */
const LISTING: ReadonlySet<Mode> = new Set(['agree', 'plan', 'propose', 'demand', 'announce']);
const OFF_STAGE: ReadonlySet<Mode> = new Set(['postpone', 'cancel', 'deny', 'demand', 'propose']);

interface Hit {
  mode: Mode;
  start: number;
  end: number;
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
  for (const { mode, pattern } of CUES) {
    for (const match of text.matchAll(pattern))
      hits.push({ mode, start: match.index, end: match.index + match[0].length });
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
  let best = participle ?? hits.find((h) => !isNoun(text, h));
  if (!best) return undefined;
  // are expected to adopt ... and to agree on ...: the second verb hangs on the first one's helper
  if (/^,?\s*(?:and|but)\s(?:also\s|then\s)?to\s/.test(text) && (best.mode === 'plan' || !PENDING.has(best.mode))) {
    const governor = englishPredicate(sentence, { ...clause, start: 0, end: clause.start, holes: [] });
    if (governor && (governor.mode === 'agree' || PENDING.has(governor.mode))) best = { ...best, mode: governor.mode };
  }
  const next = (wanted: (mode: Mode) => boolean, reach: number): Hit | undefined =>
    hits.find((h) => h.start >= best!.end && h.start - best!.end < reach && wanted(h.mode));
  if (best.mode === 'plan')
    best = next((m) => OFF_STAGE.has(m) && m !== 'propose', 32) ?? next((m) => m === 'keep', 3) ?? best;
  // announced that it will suspend ... / said a dialogue would be postponed
  if (best.mode === 'announce') best = next((m) => m === 'postpone' || m === 'cancel', 60) ?? best;
  // a participle before its helper: the dialogue held in May will resume
  if (best.mode === 'done') best = finite(text, best, hits) ?? best;
  return {
    mode: best.mode,
    start: clause.start + best.start,
    end: clause.start + best.end,
    recap:
      PERFECT.test(text.slice(0, best.end)) || /(?<![a-z])(?:previously|last met|at the time)(?![a-z])/i.test(text),
  };
}

/** the signed memorandum, a renewed swap, its planned visit: adjectives, not what the clause says. */
function isNoun(text: string, { start, end, mode }: Hit): boolean {
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
function finite(text: string, participle: Hit, hits: readonly Hit[]): Hit | undefined {
  const later = hits.find(
    (h) => h.start > participle.end && (h.mode === 'plan' || h.mode === 'effect' || h.mode === 'agree'),
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

import { fieldOf } from '../../alerts/labels';
import type { EventStep } from '../../model/event';
import { type Action, STAGE } from '../../model/vocabularies';
import type { Exported } from '../evidence';

/** PLOVER's category, mode and context of each CAMEO code that we give (openeventdata/PLOVER, CAMEO2PLOVER-2021). */
export const PLOVER = {
  '030': ['AGREE', '', 'diplomatic'],
  '031': ['AGREE', '', 'diplomatic'],
  '0311': ['AGREE', '', 'economic'],
  '0312': ['AGREE', '', 'military'],
  '0314': ['AGREE', '', 'intelligence'],
  '033': ['AGREE', '', 'diplomatic'],
  '0351': ['AGREE', '', 'rights_freedoms'],
  '0354': ['AGREE', '', 'economic'],
  '036': ['AGREE', '', 'diplomatic'],
  '040': ['CONSULT', '', ''],
  '042': ['CONSULT', 'visit', ''],
  '043': ['CONSULT', 'host', ''],
  '044': ['CONSULT', 'third-party', ''],
  '046': ['CONSULT', '', 'diplomatic'],
  '057': ['SUPPORT', '', 'diplomatic'],
  '060': ['COOPERATE', '', ''],
  '061': ['COOPERATE', '', 'economic'],
  '062': ['COOPERATE', '', 'military'],
  '064': ['COOPERATE', '', 'intelligence'],
  '070': ['AID', '', ''],
  '081': ['CONCEDE', '', 'legal'],
  '085': ['RETREAT', 'ease', 'economic'],
  '114': ['ACCUSE', 'disapprove', ''],
  '1312': ['THREATEN', 'restrict', 'diplomatic'],
  '1313': ['THREATEN', 'relations', 'diplomatic'],
  '132': ['THREATEN', 'ban', 'legal'],
  '160': ['SANCTION', '', ''],
  '163': ['COERCE', 'restrict', 'diplomatic'],
  '172': ['COERCE', 'restrict', 'legal'],
} as const;

/** A string, for `030` is not 30. */
export type CameoCode = keyof typeof PLOVER;

/** A code, or why there is none. */
export type Coded = { code: CameoCode } | { why: string };

/** Where the subject itself is a barrier to trade, to end it is to yield. */
const BARRIERS: readonly string[] = ['export-controls', 'export-whitelist', 'seafood-imports', 'tariffs'];
const INTELLIGENCE: readonly string[] = ['gsomia', 'missile-warning-data'];

/** To cooperate in a matter: intended, and done. */
function cooperation(topic: string): [CameoCode, CameoCode] {
  if (INTELLIGENCE.includes(topic)) return ['0314', '064'];
  const field = fieldOf(topic);
  if (field === 'security') return ['0312', '062'];
  return field === 'economy' || field === 'finance' ? ['0311', '061'] : ['031', '060'];
}

type Act = 'ease' | 'restrict' | 'build' | 'break' | 'fund' | 'protest' | 'visit';

/** What an action does; those that say nothing of better or worse have no act. */
const ACTS: Partial<Record<Action, Act>> = {
  lift: 'ease',
  ease: 'ease',
  simplify: 'ease',
  tighten: 'restrict',
  impose: 'restrict',
  suspend: 'break',
  end: 'break',
  resume: 'build',
  reinstate: 'build',
  establish: 'build',
  extend: 'build',
  expand: 'build',
  implement: 'build',
  fund: 'fund',
  protest: 'protest',
  visit: 'visit',
};

/** Intended and done. Of a barrier, building it is restricting and breaking it is easing. */
function codesOf(act: Act, topic: string): [CameoCode, CameoCode] {
  const barrier = BARRIERS.includes(topic);
  switch (act) {
    case 'ease':
      return barrier ? ['0354', '085'] : ['0351', '081'];
    case 'restrict':
      return barrier ? ['1312', '163'] : ['132', '172'];
    case 'build':
      return barrier && topic !== 'export-whitelist' ? ['1312', '163'] : cooperation(topic);
    case 'break':
      return barrier && topic !== 'export-whitelist' ? ['0354', '085'] : ['1313', '160'];
    case 'fund':
      return ['033', '070'];
    case 'protest':
      return ['114', '114'];
    case 'visit':
      return ['036', '042'];
  }
}

/**
 * The CAMEO code of a step, `docs/exports.md` being its table. Meetings that took place are coded by who came to whom, which
 * `hosts` tells: whether the source, the target or neither is at home there; undefined where the place is not known.
 */
export function codeOf(
  event: Exported,
  { status }: Pick<EventStep, 'status'>,
  hosts: 'source' | 'target' | 'neither' | undefined,
): Coded {
  const stage = STAGE[status];
  if (event.kind === 'target') return { why: 'a number is no act' };
  if (status === 'negotiating') return { code: '046' };
  if (stage === 'open') return { why: 'a proposal is no act yet, and PLOVER has no category for it' };
  if (stage === 'off') return { why: `who ${status} it, and whether by refusal, is not known` };
  if (event.kind === 'summit' || event.kind === 'talks') {
    if (stage === 'committed') return { code: '036' };
    if (stage === 'stopped') return { why: 'a meeting that broke off is no act of one side' };
    return { code: hosts === undefined ? '040' : ({ source: '043', target: '042', neither: '044' } as const)[hosts] };
  }
  if (event.kind === 'agreement') {
    if (stage === 'stopped') return { code: '160' };
    return { code: stage === 'done' ? '057' : '030' };
  }
  if (event.action === undefined) return { why: 'what the measure does is not known' };
  const act = ACTS[event.action];
  if (act === undefined) return { why: `CAMEO has no code for "${event.action}"` };
  // a measure that was stopped is the contrary of itself, of which codes say too little
  if (stage === 'stopped' && act !== 'break') return { why: 'a measure that was stopped has no code of its own' };
  const [intended, done] = codesOf(act, event.topic);
  return { code: stage === 'committed' ? intended : done };
}

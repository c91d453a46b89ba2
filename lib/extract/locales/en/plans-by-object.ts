import type { ByObject } from './by-object';
import { wordSet } from './word-set';

const MEETING =
  /^(?:meetings?|summits?|talks|sessions?|round|dialogue|consultations?|conference|gathering|visit|trip|call|ministerial|tour)$/;

/** What becomes of plans and meetings: scrapped, moved, confirmed for a day. */
export const PLANS_BY_OBJECT: readonly ByObject[] = [
  {
    // a planned statement, the idea of a fund has been dropped
    verbs: wordSet('scrap drop ditch axe withdraw shelve abandon abort'),
    noun: /^(?:plans?|planned|idea|trip|visit|bid|proposal|signing|draft|project|launch|summit|statement)$/,
    reach: 14,
    passive: 'only',
    sense: 'cancel',
  },
  {
    // scrapped its plan to send an envoy, the planned visit: called off
    verbs: wordSet('scrap drop ditch axe withdraw shelve abandon abort cancel'),
    noun: /^(?:plans?|idea|trip|visit|bid|proposal)$/,
    reach: 3,
    sense: 'cancel',
  },
  {
    // the meeting between the coast guards, due next week, has been scrapped; scrapped a meeting with Seoul
    verbs: wordSet('scrap drop ditch axe abandon abort cancel nix bin jettison spike'),
    noun: MEETING,
    reach: 4,
    passive: 'subject',
    sense: 'cancel',
  },
  {
    // pulled out on Tuesday of a naval drill, backed out of the fleet review
    verbs: wordSet('pull bow drop back walk'),
    noun: /^(?:drills?|exercises?|review|festival|ceremony|rite|memorial|parade|games|airshow)$/,
    reach: 8,
    sense: 'cancel',
  },
  {
    // pulled out of Friday's meeting
    verbs: wordSet('pull bow drop back walk'),
    noun: MEETING,
    reach: 4,
    sense: 'cancel',
  },
  {
    // a joint statement was issued afterwards
    verbs: wordSet('issue adopt release publish'),
    noun: /^(?:statement|declaration|communique|announcement)$/,
    reach: 0,
    passive: 'subject',
    sense: 'sign',
  },
  // a summit has been confirmed for Nov. 5, is locked in, was brought forward to: it has its day
  { verbs: wordSet('confirm fix'), noun: MEETING, reach: 0, passive: 'subject', sense: 'plan' },
  // the talks were moved to November
  { verbs: wordSet('move'), particle: /^to$/, noun: MEETING, reach: 0, passive: 'subject', sense: 'postpone' },
  {
    verbs: wordSet('bring move lock'),
    particle: /^(?:forward|up|in)$/,
    noun: MEETING,
    reach: 0,
    passive: 'subject',
    sense: 'plan',
  },
  {
    // the dialogue was shelved: put off until somebody says otherwise
    verbs: wordSet('shelve delay defer reschedule freeze suspend'),
    noun: MEETING,
    reach: 4,
    passive: 'subject',
    sense: 'postpone',
  },
  {
    // a summit is being set up for next month
    verbs: wordSet(
      'set line work arrange organise organize prepare plan weigh mull float sound negotiate discuss consider hammer iron',
    ),
    noun: MEETING,
    reach: 0,
    passive: 'subject',
    being: true,
    sense: 'propose',
  },
];

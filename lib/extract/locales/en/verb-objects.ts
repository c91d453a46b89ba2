import { senseByComplement } from './sense-by-complement';
import { senseBySubject } from './sense-by-subject';
import type { Sense, VerbSense } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

/** A verb that means something else with certain nouns near it. */
interface ByObject {
  verbs: ReadonlySet<string>;
  noun: RegExp;
  /** What the next word must be. */
  particle?: RegExp;
  /** How many words after the verb the noun may stand; before it where the verb is passive. */
  reach: number;
  /** In the passive too; alone in it; where the noun is its subject. */
  passive?: 'too' | 'only' | 'subject';
  /** Only behind `being`: what is still under way. */
  being?: true;
  sense: Sense;
  action?: VerbSense['action'];
}

const MEETING =
  /^(?:meetings?|summits?|talks|sessions?|round|dialogue|consultations?|conference|gathering|visit|trip|call|ministerial|tour)$/;
const BE = wordSet('is are was were be been being has have had will would');

/** What an office puts its policy into; to bring it out is to announce it. */
const POLICY_PAPER =
  /^(?:packages?|guidelines?|road|roadmaps?|strategy|strategies|blueprints?|programs?|programmes?|schemes?|initiatives?|measures|steps|countermeasures|policy|policies)$/;

const BY_OBJECT: readonly ByObject[] = [
  {
    // released a plan for hydrogen trade
    verbs: wordSet('issue publish release formulate'),
    noun: /^plans?$/,
    reach: 4,
    passive: 'too',
    sense: 'announce',
  },
  {
    // laid out a plan, put forward a package of measures; not: put off a plan
    verbs: wordSet('lay set draw put'),
    particle: /^(?:out|up|forward)$/,
    noun: new RegExp(`^plans?$|${POLICY_PAPER.source}`),
    reach: 4,
    passive: 'too',
    sense: 'announce',
  },
  {
    verbs: wordSet('issue publish release formulate present outline detail'),
    noun: POLICY_PAPER,
    reach: 4,
    passive: 'too',
    sense: 'announce',
  },
  // an action plan that both adopt is signed; their plans they present to one another
  { verbs: wordSet('adopt'), noun: POLICY_PAPER, reach: 4, sense: 'announce' },
  {
    // passed fourteen civics textbooks, a bill
    verbs: wordSet('pass'),
    noun: /^(?:approval|textbooks?|bills?|laws?|legislation|resolutions?|revisions?|budget|ordinance)$/,
    reach: 8,
    sense: 'act',
    action: 'approve',
  },
  {
    // will pass on the rest of the lists
    verbs: wordSet('pass'),
    noun: /^(?:rest|remains|lists?|rolls|records|papers|copies)$/,
    reach: 5,
    sense: 'act',
    action: 'release',
  },
  {
    // presented his credentials, handed in her letter of credence
    verbs: wordSet('present hand submit deliver'),
    noun: /^(?:credentials|credence)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
  },
  {
    // joined the search of the mine
    verbs: wordSet('join'),
    noun: /^(?:search|dig|excavation|patrol|mission|relief|survey|inspection|drills?|exercises?)$/,
    reach: 4,
    sense: 'act',
    action: 'visit',
  },
  {
    // tested their swap line
    verbs: wordSet('test'),
    noun: /^(?:line|link|hotline|system|network|arrangement|channel|lanes?|gates?)$/,
    reach: 4,
    passive: 'too',
    sense: 'act',
    action: 'implement',
  },
  // arrangements are being made for them to meet
  { verbs: wordSet('make'), noun: /^(?:arrangements|preparations)$/, reach: 6, passive: 'only', sense: 'propose' },
  { verbs: wordSet('uphold'), noun: /^(?:ruling|verdict|judge?ment|order|decision)$/, reach: 5, sense: 'act' },
  {
    verbs: wordSet('return'),
    noun: /^(?:remains|ashes|bones|art[ei]facts?|relics|statues?)$/,
    reach: 10,
    sense: 'act',
    action: 'release',
  },
  {
    // is to join the CPTPP
    verbs: wordSet('join'),
    noun: /^(?:cptpp|pact|agreement|treaty|partnership|framework|bloc|scheme|convention)$/,
    reach: 6,
    sense: 'act',
    action: 'establish',
  },
  {
    // share missile data, exchange information
    verbs: wordSet('share exchange swap pool trade'),
    noun: /^(?:data|information|intelligence|warnings?|records|samples|results|analysis|tip-offs)$/,
    reach: 6,
    passive: 'too',
    sense: 'act',
    action: 'establish',
  },
  {
    // ended a four-year dispute: how things stand
    verbs: wordSet('end'),
    noun: /^(?:disputes?|rows?|feuds?|spats?|stand-?offs?|stalemate|rift|deadlock|impasse|hiatus|gap|wait|saga|quarrels?|tensions?|uncertainty|speculation|drought|absence)$/,
    reach: 5,
    sense: 'inert',
  },
  {
    // raised the matter of the islets: spoken of, not made more
    verbs: wordSet('raise'),
    noun: /^(?:descriptions?|issues?|matters?|topic|subject|cases?|question|concerns|problems?|point|islets|statues?|rulings?|textbooks?|wording|passages?)$/,
    reach: 3,
    sense: 'say',
  },
  {
    // are discussing an arrangement for repairs
    verbs: wordSet('discuss'),
    noun: /^(?:arrangements?|agreements?|pact|accord|memorandum|treaty|deal)$/,
    reach: 4,
    sense: 'negotiate',
  },
  {
    // went to the shrine, worshipped at Yasukuni
    verbs: wordSet('go walk pray worship bow kneel'),
    noun: /^(?:yasukuni|shrine)$/,
    reach: 4,
    sense: 'act',
    action: 'visit',
  },
  {
    // will run a six-month trial, ran a pilot scheme
    verbs: wordSet('run hold conduct'),
    noun: /^(?:trials?|pilots?|tests?)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
    action: 'implement',
  },
  {
    // the cost will be shared
    verbs: wordSet('share split bear cover'),
    noun: /^(?:costs?|bill|expenses|burden|tab)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
    action: 'fund',
  },
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

const UP_TO_SUBJECT = wordSet(
  ', of between with on that which who in at for to among by over about planned due scheduled set originally',
);
/** The head of the clause's subject: A working-level |meeting between the coast guards, due next week, has been scrapped. */
function subjectOf(words: readonly Word[], main: number): string | undefined {
  for (let k = 0; k < main; k++) {
    const { text } = words[k]!;
    if (k > 0 && UP_TO_SUBJECT.has(text)) return words[k - 1]!.text;
    if (BE.has(text)) return words[k - 1]?.text;
  }
  return undefined;
}

/** In their order, by verb: every verb of every clause is looked up. */
const BY_VERB = new Map<string, ByObject[]>();
for (const entry of BY_OBJECT) for (const verb of entry.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), entry]);

/** The sense that a verb has by its object, from the verb's own last word on. */
export function senseByObject(
  words: readonly Word[],
  main: number,
  last: number,
  lemma: string,
  passive: boolean,
): { sense: Sense; action?: VerbSense['action'] } | undefined {
  for (const { noun, particle, reach, passive: voice, being, sense, action } of BY_VERB.get(lemma) ?? []) {
    if (particle && !particle.test(words[main + 1]?.text ?? '')) continue;
    if (voice === 'only' && !passive) continue;
    if (being && words[main - 1]?.text !== 'being') continue;
    if (passive && voice === 'subject') {
      if (noun.test(subjectOf(words, main) ?? '')) return { sense };
      continue;
    }
    const near =
      passive && voice ? words.slice(Math.max(0, main - reach), main) : words.slice(last + 1, last + 1 + reach);
    if (near.some((word) => noun.test(word.text))) return { sense, ...(action ? { action } : {}) };
  }
  return senseBySubject(words, main, lemma) ?? senseByComplement(words, main, last, lemma, passive);
}

import type { ByObject } from './by-object';
import { wordSet } from './word-set';

/** What an office puts its policy into; to bring it out is to announce it. */
const POLICY_PAPER =
  /^(?:packages?|guidelines?|road|roadmaps?|strategy|strategies|blueprints?|programs?|programmes?|schemes?|initiatives?|measures|steps|countermeasures|policy|policies)$/;

/** Everyday verbs that are acts of state with certain objects: fly bombers, run a trial, pass a bill. */
export const ACTS_BY_OBJECT: readonly ByObject[] = [
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
    // put out a set of principles: a paper, and nothing let go
    verbs: wordSet('put'),
    particle: /^out$/,
    noun: /^(?:statements?|principles|communique|declaration|vision|pledges)$/,
    reach: 7,
    sense: 'sign',
  },
  {
    // handed the firm a second round of administrative guidance
    verbs: wordSet('hand give issue serve send deliver'),
    noun: /^(?:guidance|directive)$/,
    reach: 16,
    passive: 'too',
    sense: 'act',
    action: 'impose',
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
    // renewed its call on Seoul to lift the ban
    verbs: wordSet('renew repeat reiterate restate reaffirm'),
    noun: /^(?:calls?|demands?|requests?|appeals?)$/,
    reach: 3,
    sense: 'demand',
  },
  {
    // submitted a bill to fine those who ...
    verbs: wordSet('submit introduce table draft propose'),
    noun: /^(?:bills?|legislation|amendments?)$/,
    reach: 4,
    passive: 'too',
    sense: 'propose',
  },
  {
    // will fly bombers and fighters together
    verbs: wordSet('fly send sail deploy'),
    noun: /^(?:bombers?|fighters?|jets?|warplanes?|aircraft|planes?|warships?|destroyers?|frigates?|ships?|submarines?)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
    action: 'implement',
  },
  {
    // arrested 40 suspects of a ring, seized the wallets
    verbs: wordSet('arrest detain seize catch nab'),
    noun: /^(?:suspects?|members?|ringleaders?|people|men|koreans|japanese|fraudsters|swindlers|smugglers|traffickers|hackers|wallets|accounts|servers|assets|coins|shares)$/,
    reach: 6,
    passive: 'too',
    sense: 'act',
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
    // the cost will be shared; will pay half the cost of the plant
    verbs: wordSet('share split bear cover pay meet shoulder foot'),
    noun: /^(?:costs?|bill|expenses|burden|tab)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
    action: 'fund',
  },
];

import { isThird } from '../../model/the-two';
import type { ActClause } from './act-clause';
import { around, type Guard } from './act-guard';
import { isFirms } from './act-subject';

/** By the words of an English clause. */
export const IN_ENGLISH: readonly Guard<[ActClause]>[] = [
  {
    // Hyundai Motor and Toyota signed: two names that are nobody of ours
    why: 'firms sign',
    holds: (c) => c.mode === 'sign' && isFirms(c.sentence, c.clause, c.predicate),
  },
  {
    // The next meeting is to be held in Kobe
    why: 'a meeting is held, which its own rule tells',
    holds: (c) =>
      /(?:hold|held|place|convene|convened|reconvene)$/.test(
        c.sentence.text.slice(c.predicate.start, c.predicate.end),
      ) &&
      /(?:meeting|talks|round|session|summit|dialogue|consultations|ministerial|conference)\s(?:[a-z]+\s)?$/.test(
        c.sentence.text.slice(c.clause.start, c.predicate.start),
      ),
  },
  {
    // huddled over a plan to pool orders, sat down in Osaka to map out a crackdown
    why: 'they met, which its own rule tells',
    holds: (c) =>
      c.mode === 'done' &&
      c.meeting !== undefined &&
      /^(?:met|huddled|conferred|gathered|convened|sat down|got together|spoke)(?![a-z])[^,]{0,60} (?:over (?:an?|the|how)|to (?:map|work|hammer|draw|thrash|iron|sort|plan|prepare|coordinate|go over|review)) /.test(
        c.sentence.text.slice(c.predicate.start, c.predicate.end + 80),
      ),
  },
  {
    // began a third day of talks
    why: 'talks go on, which their own rule tells',
    holds: (c) =>
      c.action?.action === 'establish' &&
      /^(?:\w+ )*(?:begin|began|begun|start|open|enter)\w* (?:an?|the|their|its) (?:[\w-]+ ){0,2}(?:day|round|week|series|session) of (?:[a-z-]+ )?(?:talks|negotiations|consultations|discussions|meetings)(?![a-z])/.test(
        around(c, 0, 60),
      ),
  },
  {
    // has yet to file its application
    why: 'not done yet',
    holds: (c) => /(?:has|have|had|is|are) yet to\s/.test(around(c, 14, 8)),
  },
  {
    // have begun a new chapter
    why: 'a turn of speech',
    holds: (c) =>
      /(?:chapter|era|page|new start|milestone)(?![a-z])/.test(around(c, 0, 24)) && c.action?.action === 'establish',
  },
  {
    // six hours before the pact was to lapse: when, and not what
    why: 'what was to come by then',
    holds: (c) =>
      /^w(?:as|ere) (?:due |set )?to /.test(around(c, 0, 4)) &&
      /(?<![a-z])(?:before|until) [^.]{0,60}$/.test(c.sentence.text.slice(c.clause.start, c.predicate.start)),
  },
  {
    // begins a three-day visit to Tokyo
    why: 'a journey, which is told by its meeting',
    holds: (c) =>
      c.action?.action === 'establish' &&
      /^(?:\w+ )*(?:begin|began|begun|start)\w*(?: \w+day)? (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay|journey)(?![a-z])/.test(
        around(c, 0, 50),
      ),
  },
  {
    // Japan will host the next one
    why: 'a meeting is held, whatever it is called',
    holds: (c) =>
      /host(?:s|ed|ing)?\s(?:the|an?|its|their)?\s?(?:next|first|second|third|\w+th)?\s?(?:one|meeting|talks|session|round|summit|gathering|forum|conference)(?![a-z])/.test(
        around(c, 0, 40),
      ),
  },
  {
    // denied that the delay had anything to do with the protest: neither of the two
    why: 'what is denied is a connection',
    holds: (c) => c.mode === 'deny' && CONNECTED.test(around(c, 0, 120)),
  },
  {
    // lodged a protest with China; Seoul, which drills there too, ...: between others
    why: 'a protest against somebody else',
    holds: (c) =>
      c.action?.action === 'protest' &&
      c.sentence.names.some(
        (n) =>
          n.value.countries.some(isThird) &&
          n.start >= c.predicate.start &&
          PROTEST_TO.test(c.sentence.text.slice(c.predicate.start, n.start)),
      ),
  },
  {
    // sent his condolences: a courtesy
    why: 'condolences and greetings',
    holds: (c) => c.mode === 'done' && COURTEOUS.test(around(c, 0, 70)),
  },
  {
    // rose on hopes that the two would extend the swap; traders bet that they would
    why: 'what markets and others hope for or fear',
    holds: (c) =>
      c.mode !== 'deny' && HOPED.test(c.sentence.text.slice(Math.max(0, c.predicate.start - 140), c.predicate.start)),
  },
  {
    // said that Japan would look at the idea: the idea was told, and the answer leaves it open
    why: 'an answer that leaves it open',
    holds: (c) => c.mode === 'propose' && LEFT_OPEN.test(around(c, 0, 60)),
  },
  {
    // A look back at the steps that restored the pact
    why: 'a look back',
    holds: (c) => LOOKS_BACK.test(c.sentence.text),
  },
  {
    // discussed steps to block smuggling: talked of, not done
    why: 'discussed, not done',
    holds: (c) => c.mode === 'done' && DISCUSSED.test(around(c, 0, 0)),
  },
];

const PROTEST_TO = /^(?:[\w-]+ ){0,5}(?:protests?|complaints?|representations?) (?:with|to) (?:the )?$/;
const COURTEOUS =
  /^(?:\w+ )*(?:sen[dt]s?|sending|convey\w*|offer\w*|express\w*|extend\w*)\s(?:(?:his|her|their|its|a|the|messages?|letters?|of|deep|deepest|heartfelt|sincere) ){0,5}(?:condolences|sympath\w+|greetings|regards|congratulations|well-wishes)(?![a-z])/;
const CONNECTED = /(?<![a-z])(?:ha[sd]|have|having) (?:anything|something) to do with(?![a-z])/;
const HOPED =
  /(?<![a-z])(?:(?<!(?:express|voic|convey|stat|reiterat|repeat)\w* (?:his |her |its |their |the |a |deep |strong |high |South Korea's |Japan's ){0,3})(?:hopes?|fears?|optimism|expectations?|speculation|worr(?:y|ies)|bets?|anxiety|pessimism|doubts?)(?: (?:is|are|was|were|has|have) (?:[a-z]+ ){1,3}| [a-z]+)?|(?:traders|investors|markets?|dealers|analysts|economists|observers|fans|residents) (?:[a-z]+ )?(?:bet|hope|fear|wager|expect|doubt|worry|think|believe)(?:s|ed)?) ?(?:that|in [a-z]+ that) (?:(?!that )[^,;:"]){0,100}$/i;
const LOOKS_BACK = /^(?:an? )?(?:brief |quick )?(?:look|glance) back (?:at|on|over) /i;
const LEFT_OPEN =
  /^(?:[a-z]+ ){0,3}(?:look(?:s|ed|ing)? (?:at|into)|consider\w*|stud(?:y|ies|ied|ying)|examin\w+|think(?:s|ing)? (?:about|over)|weigh\w*|mull\w*) (?:carefully |at )?(?:the|this|that|Seoul's|Tokyo's|Japan's|South Korea's) (?:idea|proposal|request|offer|suggestion|overture)s?(?![a-z])/;
const DISCUSSED =
  /^(?:also |then )?(?:discussed|exchanged views|compared notes|went over|touched on|talked about|talked over|spoke about|took up)$/;

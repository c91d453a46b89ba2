import { FAMILY } from '../../model/vocabularies';
import type { Mode } from '../locale';
import { objected, talkedAbout } from './just-told';
import { likeliest } from './likeliest';
import { namedNext } from './named-next';
import type { TopicQuestion } from './topic-question';

const NO_MATTER: ReadonlySet<string> = new Set(['korea-us-japan', 'korea-china-japan', 'other']);
const WISHES: ReadonlySet<Mode> = new Set(['deny', 'propose', 'demand']);
/** How sure the matter of what is told must be; what names and refers to nothing must be all the surer. */
const TOLD = 1.2;
const SURE = 2;
/** What is asked or denied is of something, which a mere wish need not be. */
const ASKS: ReadonlySet<Mode> = new Set(['deny', 'demand']);

/** Denied that it had asked for it; no such request was made: what the article speaks of. */
const DENIES =
  /(?<![a-z])(?:(?:dismiss|reject|brush)\w* (?:\w+ ){0,4}(?:reports?|suggestions?|claims?|talk|speculation|rumou?rs)|den(?:y|ies|ied|ying) (?:on [A-Z][a-z]+day |[a-z]+ly |again )?(?:that (?![^,.]{0,60} (?:amount|mean|is a|was a|were a|are a|signal))|having|any|making|the (?:report|claim))|no such (?:demand|request|plan|deal|offer|pledge|promise|agreement|decision|talks|order))(?![a-z])/;

/** Denied that the delay amounts to a freeze: what it means is no act. */
const MEANS =
  /(?<![a-z])that [^,.]{0,60} (?:amount|mean|is an? |was an? |were an? |are an? |signal|reflect|show|imply)/;
/** One of the two, or somebody of theirs, is named in the sentence; or an office, or whoever was told of. */
const isOurs = ({ sentence: { names, people, text } }: TopicQuestion): boolean => {
  const countries = [
    ...names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries),
    ...people.map((p) => p.person.country),
  ];
  return countries.includes('KR') || countries.includes('JP') || OF_STATE.test(text);
};
const OF_STATE =
  /^"?(?:We|It|He|She|They)\s|(?<![a-z])(?:minist(?:ry|er)|officials?|office|spokes(?:man|woman|person)|government|secretary|agency)(?![a-z])/;

const OF_TIES =
  /^ (?:on |that |to |the need to )?(?:[a-z]+ ){0,3}(?:develop|deepen|strengthen|advance|promote|improve|boost|enhance|build|further|continue|keep up|nurture)(?:ing)? (?:(?!on|in|for)[\w-]+ ){0,5}(?:ties|relations|relationship|communication|contacts?|partnership|friendship|trust)(?! (?:on|in|over|of) (?!an?|the future)[a-z])/;
const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone']);
const PLAN = /(?<![a-z])(?:plans?|projects?|ideas?|proposals?|schemes?|bids?)(?: (?:for|to|of) [^,;]{3,60})? $/;
/** Whether the verb of a clause tells of an act that must have a matter. */
function tells({ sentence, clause, predicate, action, article }: TopicQuestion, text: string): boolean {
  const { mode } = predicate;
  if (predicate.act || action?.action === 'protest' || mode === 'agree' || mode === 'negotiate') return true;
  // a plan for a joint institute was dropped
  if (OFF.has(mode) && PLAN.test(text.slice(0, Math.max(0, predicate.start - clause.start)))) return true;
  if (mode === 'deny' && DENIES.test(text)) return true;
  // dismissed talk of a side deal; in the lead, Seoul had wanted members to examine ...
  return WISHES.has(mode) && (sentence.lead || article.locale.instruments.some(({ cue }) => cue.test(text)));
}

/** It demanded corrections: of what was told in the sentence before, if that was one thing. */
function oneThingTold({ sentence, before }: TopicQuestion): string | undefined {
  for (const back of [0, 1]) {
    const acts = before.filter(
      (d) => sentence.index - d.sentence.index === back && FAMILY[d.kind] === 'act' && !d.clause.embedded,
    );
    const [topic, ...others] = new Set(acts.map((d) => d.topic));
    if (topic && others.length === 0 && (back === 0 || acts[0]!.context === 'news')) return topic;
  }
  return undefined;
}

/** What an English clause that names no topic goes on with. */
export function goneOnInEnglish(q: TopicQuestion): string[] {
  const { sentence, clause, predicate, action, article, before } = q;
  const text = sentence.text.slice(clause.start, clause.end);
  const { mode } = predicate;
  // agreed to develop ties in a future-oriented way: of no matter
  if (mode === 'agree' && OF_TIES.test(sentence.text.slice(predicate.end, clause.end))) return [];
  const isTold = tells(q, text) || article.locale.words.anaphor.test(text);
  const asks = ASKS.has(mode) && isOurs(q) && !(mode === 'deny' && MEANS.test(text));
  if (!isTold && !asks) return [];
  const one = oneThingTold(q);
  if (one) return [one];
  // they signed a memorandum: on what they have just been told to meet about
  const talked = mode === 'sign' ? talkedAbout(q) : undefined;
  if (talked && !NO_MATTER.has(talked)) return [talked];
  // Seoul called the move regrettable: what the other side was just said to do
  const against = action?.action === 'protest' ? objected(sentence, before) : undefined;
  if (against) return [against];
  const likely = likeliest(q, isTold ? TOLD : SURE);
  return likely.length || !(action?.action === 'protest' || mode === 'sign') ? likely : namedNext(q);
}

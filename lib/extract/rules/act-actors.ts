import { isThird } from '../../model/the-two';
import type { Acting } from '../actors/acting';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import { inherited, speaksForBoth } from './act-subject';
import { decidesAlone } from './decides-alone';
import { ownerOf } from './whose-measure';

/** Who acts, for certain. */
export interface ActActors {
  actors: string[];
  /** Korea and Japan act together. */
  joint: boolean;
}

const THE_THREE = /^\W*(?:[a-z]+ly,? |and |also )?(?:[Tt]he three|[Aa]ll three|[Tt]he trio)(?: \w+){0,2} /;
/** They put out a statement; in a joint statement, the ministers agreed. */
const THEY =
  /^\W*(?:They|The (?:ministers|leaders|officials|chiefs|advisers|envoys)|In (?:an?|the|their) [^,]{3,50}?,? they)\s/;
/** 예산 당국과 협의하고 있다: within one government. */
const WITH_OWN =
  /(?:예산 ?당국|관계 ?부처|관계 ?기관|유관 ?기관|국회|업계|지자체|선사|항공사)(?:들)?(?:과|와) (?:\S{1,6} )?(?:협의|논의|조율|협상)/u;
/** Whether Korea and Japan act together. */
function isJoint(c: ActClause, acting: Acting): boolean {
  const { sentence, clause, mode, article, before, signing, entering } = c;
  if (acting.joint || mode === 'sign' || signing) return true;
  // 会談し、...設置で合意した: those who met agree
  const met = before.some((d) => d.sentence === sentence && isMeeting(d) && d.status === 'held');
  if (
    mode === 'agree' &&
    (met || acting.actors.length === 0 || speaksForBoth(sentence, clause, acting.actors, article, before))
  )
    return true;
  // 동 협정은 3월 1일 발효된다: a pact is of both
  if (entering && article.language === 'ko') return true;
  return mode === 'negotiate' && article.language !== 'ja' && !WITH_OWN.test(c.text);
}

/** The three who act together, by those who were told of before. */
const theThree = (c: ActClause, acting: Acting): string[] | undefined =>
  c.article.language === 'en' ? theThreeInEnglish(c, acting) : theThreeWhoMet(c, acting);

function theThreeInEnglish({ sentence, clause, before }: ActClause, acting: Acting): string[] | undefined {
  // The three also agreed: those whom an earlier sentence has told to act together
  const trio =
    acting.actors.length <= 2 && THE_THREE.test(sentence.text.slice(clause.start))
      ? before.findLast((d) => d.actors.length > 2)
      : undefined;
  if (trio) return [...trio.actors];
  // They put out a statement: the three who met
  const last = before.findLast((d) => sentence.index - d.sentence.index <= 2);
  return acting.actors.length !== 1 &&
    last &&
    last.actors.length > 2 &&
    THEY.test(sentence.text) &&
    sentence.names.every((n) => n.value.type === 'place')
    ? last.actors
    : undefined;
}

/** 첫 3자 회의를 가졌다. 공동선언문을 내놨다 */
function theThreeWhoMet({ sentence, article, before }: ActClause, acting: Acting): string[] | undefined {
  const trio = before.findLast((d) => isMeeting(d) && d.actors.length > 2 && sentence.index - d.sentence.index <= 3);
  if (!trio || acting.actors.length > 2) return undefined;
  const isTheirs =
    (acting.actors.length === 0 && !acting.joint) ||
    article.locale.words.three.test(sentence.text) ||
    // 일본 후생노동상, 중국 주임과 성명을 채택했다: the third of the meeting is named
    sentence.names.some((n) => n.value.countries.some((c) => trio.actors.includes(c) && isThird(c)));
  return isTheirs ? [...trio.actors] : undefined;
}

/** Whether both act, and else who: who is named, who was named before, both where nothing says otherwise. */
export function settleActors(c: ActClause, acting: Acting): ActActors | string {
  const { sentence, predicate, action, article, before } = c;
  const alone = decidesAlone(sentence, predicate, action?.action, acting, article, before);
  if (alone) return alone.length ? { actors: alone, joint: false } : 'nobody of ours acts';
  const owner = article.language === 'en' || acting.actors.length > 0 || acting.joint ? undefined : ownerOf(c);
  if (owner) return { actors: [owner], joint: false };
  if (isJoint(c, acting))
    return { actors: theThree(c, acting) ?? (acting.joint ? acting.actors : ['JP', 'KR']), joint: true };
  const actors = acting.actors.length ? acting.actors : inherited(sentence, article, before);
  return actors.length ? { actors, joint: false } : 'nobody of ours acts';
}

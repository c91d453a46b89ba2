import { isOneOfTwo, isThird } from '../../model/the-two';
import type { Language } from '../../model/vocabularies';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { Acting } from '../actors/acting';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import { inherited, speaksForBoth } from './act-subject';
import { decidesAlone } from './decides-alone';
import { droppedSubject } from './dropped-subject';
import { officeAlone } from './office-alone';
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
const PRONOUN = /^\W*(?:it|he|she|they)\s/i;
/** 예산 당국과 협의하고 있다: within one government. */
const WITH_OWN =
  /(?:예산 ?당국|관계 ?부처|관계 ?기관|유관 ?기관|국회|업계|지자체|선사|항공사)(?:들)?(?:과|와) (?:\S{1,6} )?(?:협의|논의|조율|협상)/u;
/** In a statement, the ministry |demanded ...: whoever acted in the sentence before. */
const THE_OFFICE =
  /(?:^|[\s,])[Tt]he (?:[a-z]+ )?(?:ministry|government|minister|spokes\w+|official|vice minister|cabinet|agency)\s(?:also\s|then\s|later\s|again\s)?$/;
const VISITED: ReadonlySet<string> = new Set(['done', 'plan', 'propose']);
/** 日本政府に(重ねて)要望した */
const TOLD_JA = /^(?:政府|側|当局|外相|首相|大統領)?に(?![よ対関つとおはも])/u;
const TOLD = /^(?:\s?(?:측|정부|당국))?(?:에|에게|을 상대로|를 상대로)\s/u;

const otherOf = (country: string): string => (country === 'KR' ? 'JP' : 'KR');

function oneOfOurs(name: NameMatch | undefined): string | undefined {
  const [country, ...more] = name?.value.countries ?? [];
  return more.length === 0 && isOneOfTwo(country) ? country : undefined;
}

/**
 * Who acts where the clause names only the other side: who summons the Japanese ambassador is Korea, who urges Tokyo is
 * Seoul. A string says why nobody of ours does.
 */
export function completeActing(c: ActClause, acting: Acting): Acting | string {
  const { sentence, clause, predicate, mode, action, article, before } = c;
  let { actors } = acting;
  const protest = action?.action === 'protest';
  // 尹駐日大使を呼んだ, 주한 일본대사를 불렀다: whose envoy is called in says who calls
  const summoned = protest && article.language !== 'en' ? summonedFrom(c) : undefined;
  if (summoned) actors = [otherOf(summoned)];
  // the shrine is Japan's: whoever of state goes there or sends an offering is Japanese
  if (c.action?.action === 'visit' && VISITED.has(mode) && sentence.topics.some((t) => t.value.topic === 'yasukuni'))
    actors = ['JP'];
  const opening = sentence.text.slice(clause.start, predicate.start);
  const office =
    article.language !== 'en' && actors.length === 0 && !acting.joint ? officeAlone(opening, c) : undefined;
  if (office) actors = [office];
  if (protest && article.language === 'en') {
    // Japan's ambassador was called in: by the other side
    const envoy =
      predicate.act?.passive || WAS_TOLD.test(opening) ? envoyCalled(c) : actors.length === 0 ? envoyOf(c) : undefined;
    if (envoy) actors = [otherOf(envoy)];
  }
  if (
    mode === 'demand' &&
    actors.length === 0 &&
    (PRONOUN.test(opening) || (article.language === 'en' && THE_OFFICE.test(opening)))
  )
    actors = before.findLast((d) => sentence.index - d.sentence.index <= 1 && d.actors.length === 1)?.actors ?? [];
  // Japan was urged at a UNESCO meeting: by nobody of ours
  if (mode === 'demand' && article.language === 'en' && isAskedByNobody(c) && !acting.joint) actors = [];
  const dropped =
    (mode === 'demand' || protest) && actors.length === 0 && !acting.joint ? droppedSubject(c) : undefined;
  if (dropped) actors = [dropped];
  if (mode === 'demand' && actors.length === 0) {
    const asked = addressee(c);
    if (!asked) return 'nobody is named who asks';
    actors = [otherOf(asked)];
  }
  // a civic group protested
  if (
    protest &&
    actors.length === 0 &&
    !article.locale.words.office.test(article.language === 'en' ? sentence.text : opening)
  )
    return 'no office protests';
  return { ...acting, actors: [...actors] };
}

/** The Foreign Ministry urged Tokyo to ...; 박 차관은 일본 측에 성의를 보여 달라고 당부했다. */
function addressee({ sentence: { names, text }, clause, predicate, article }: ActClause): string | undefined {
  const next = names.find(
    (n) => n.start >= predicate.end && /^\s?(?:that\s)?(?:the\s)?$/.test(text.slice(predicate.end, n.start)),
  );
  const told =
    article.language === 'ko'
      ? names.find((n) => contains(clause, n) && TOLD.test(text.slice(n.end, n.end + 12)) && n.value.type !== 'place')
      : article.language === 'ja'
        ? names.find(
            (n) => contains(clause, n) && TOLD_JA.test(text.slice(n.end, n.end + 8)) && n.value.type !== 'place',
          )
        : undefined;
  const help = HELP[article.language];
  const asked = names.find((n) => contains(clause, n) && isAskedOf(text, n, help));
  const met =
    article.language === 'ko'
      ? names.findLast((n) => n.end <= clause.start && MET_JUST.test(text.slice(n.end, clause.start)))
      : undefined;
  return oneOfOurs(next ?? told ?? asked ?? met);
}

/** 일본의 지지를 당부했다, 日本の協力を求めた: whose help is asked for. */
const HELP: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /^(?:\s?(?:측|정부|당국))?의\s(?:\S{1,6}\s){0,2}(?:지지|협조|협력|참여|관심|결단|호응|양해|이해|동의|노력|역할|성의|사과|조치|양보|지원|답변|설명|해명)\S{0,2}[을를]\s/u,
  ja: /^(?:側|政府)?の[^、。]{0,8}(?:支持|協力|理解|参加|決断|同意|努力|対応|譲歩|支援|説明|謝罪|誠意|配慮)を/u,
};
const isAskedOf = (text: string, { end, value }: NameMatch, help: RegExp): boolean =>
  value.type !== 'place' && help.test(text.slice(end, end + 24));
/** 총리를 예방해 |...을 당부했다 */
const MET_JUST = /^[을를]\s(?:\S{1,6}\s){0,3}(?:만나|예방|면담|접견|찾아)\S{0,3}\s$/u;

const ENVOY = /大使|公使|대사|공사/u;
const CALLED_IN = /^[^、。,はがも]{0,14}?(?:を|[을를]\s)[^、。]{0,24}(?:呼|召|불러|초치|부른|불렀)/u;

/** The envoy whom the sentence says was called in. */
function summonedFrom({ sentence: { names, text } }: ActClause): string | undefined {
  return oneOfOurs(
    names.find(
      (n) => ENVOY.test(n.term + text.slice(n.end, n.end + 3)) && CALLED_IN.test(text.slice(n.end, n.end + 48)),
    ),
  );
}

/** The envoy was |told ... */
const WAS_TOLD = /(?:was|were|been)\s(?:\w+ly\s)?$/;
const ENVOY_NEXT = /^(?:'s)?\s(?:\w+\s)?(?:ambassador|envoy|embassy|charg|diplomat|minister|consul|attach)/i;

/** Whose envoy or embassy is named after the verb. */
function envoyOf({ sentence: { names, text }, clause, predicate }: ActClause): string | undefined {
  return oneOfOurs(
    names.find(
      (n) =>
        n.start >= predicate.end &&
        n.end <= clause.end &&
        (n.value.type === 'person' || /embass/i.test(n.term) || ENVOY_NEXT.test(text.slice(n.end, n.end + 26))),
    ),
  );
}

/** Whose envoy stands before the verb as the one whom it was done to. */
function envoyCalled({ sentence: { names, text }, clause, predicate }: ActClause): string | undefined {
  return oneOfOurs(
    names.find(
      (n) => n.start >= clause.start && n.end <= predicate.start && ENVOY_NEXT.test(text.slice(n.end, n.end + 26)),
    ),
  );
}

/** Whether both act, and else who: who is named, who was named before, both where nothing says otherwise. */
export function settleActors(c: ActClause, acting: Acting): ActActors | string {
  const { sentence, clause, predicate, mode, action, article, before, signing, entering } = c;
  const alone = decidesAlone(sentence, predicate, action?.action, acting, article, before);
  if (alone) return alone.length ? { actors: alone, joint: false } : 'nobody of ours acts';
  const owner = article.language === 'en' || acting.actors.length > 0 || acting.joint ? undefined : ownerOf(c);
  if (owner) return { actors: [owner], joint: false };
  // 会談し、...設置で合意した: those who met agree
  const met = before.some(
    (d) => d.sentence === sentence && (d.kind === 'summit' || d.kind === 'talks') && d.status === 'held',
  );
  const agree =
    mode === 'agree' &&
    (met || acting.actors.length === 0 || speaksForBoth(sentence, clause, acting.actors, article, before));
  const joint =
    acting.joint ||
    agree ||
    mode === 'sign' ||
    signing ||
    // 동 협정은 3월 1일 발효된다: a pact is of both
    (entering && article.language === 'ko') ||
    (mode === 'negotiate' && article.language !== 'ja' && !WITH_OWN.test(c.text));
  // They put out a statement: the three who met
  const three = before.findLast((d) => sentence.index - d.sentence.index <= 2);
  const trio = before.findLast((d) => isMeeting(d) && d.actors.length > 2 && sentence.index - d.sentence.index <= 3);
  // The three also agreed: those whom an earlier sentence has told to act together
  const thrice =
    article.language === 'en' && joint && acting.actors.length <= 2 && THE_THREE.test(sentence.text.slice(clause.start))
      ? before.findLast((d) => d.actors.length > 2)
      : undefined;
  if (thrice) return { actors: [...thrice.actors], joint };
  if (
    article.language === 'en' &&
    joint &&
    acting.actors.length !== 1 &&
    three &&
    three.actors.length > 2 &&
    THEY.test(sentence.text) &&
    sentence.names.every((n) => n.value.type === 'place')
  )
    return { actors: three.actors, joint };
  // 첫 3자 회의를 가졌다. 공동선언문을 내놨다: the three who met
  if (
    article.language !== 'en' &&
    joint &&
    ((acting.actors.length === 0 && !acting.joint) ||
      article.locale.words.three.test(sentence.text) ||
      // 일본 후생노동상, 중국 주임과 성명을 채택했다: the third of the meeting is named
      sentence.names.some((n) => n.value.countries.some((c) => trio?.actors.includes(c) && isThird(c)))) &&
    acting.actors.length <= 2 &&
    trio
  )
    return { actors: [...trio.actors], joint };
  if (joint) return { actors: acting.joint ? acting.actors : ['JP', 'KR'], joint };
  const actors = acting.actors.length ? acting.actors : inherited(sentence, article, before);
  return actors.length ? { actors, joint } : 'nobody of ours acts';
}

const IS_ASKED =
  /^(?:is|are|was|were|been|being|has been|have been|had been) (?:also |again |repeatedly )?(?:urged|asked|told|pressed|called on|called upon|requested|advised|encouraged)$/;
/** Is asked to, and no agent stands behind it. */
const isAskedByNobody = ({ sentence: { text }, clause, predicate: { start, end } }: ActClause): boolean =>
  IS_ASKED.test(text.slice(start, end)) &&
  !/(?<![a-z])by (?!(?:[A-Z][a-z]+ \d|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|next|the end))/.test(
    text.slice(end, clause.end),
  );

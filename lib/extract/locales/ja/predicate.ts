import { sifted } from '../../../text/cue';
import type { Clause, Mode, Predicate } from '../../locale';
import { actOf, type FoundAct } from './act-of';
import { endingOf } from './ending';
import { isIdiom } from './idioms';
import { plainEnd } from './layers';
import { isProtest } from './protests';
import { type SubjectClass, subjectClassOf } from './subject';
import { TURNS } from './turns';

/** What happens to a thing by itself: 発効した, 開かれた, 始まる. */
const INTRANSITIVE = sifted(
  /(?:[れせ]た|[れせ]る|され|なった|なる|始ま|広が|増え|延び|終わ|発効|発足|終了|失効|就航|開通|開業|決ま|に入っ|に着い|接岸)/u,
  'ja',
);

const DRILLS = /(?:訓練|演習|観艦式)に(?:も|は)?(?:加わ|参加)[^、]{0,3}$/u;

/** An everyday word is an act where an office does it; a thing undergoes, it does not act. */
function countsAs(
  act: FoundAct | undefined,
  subject: SubjectClass | undefined,
  body: string,
  mode: Mode,
): FoundAct | undefined {
  if (!act || isIdiom(body)) return undefined;
  // 捜索・救難訓練にも加わる: whoever it is, those who drill are of state
  if (DRILLS.test(body.slice(0, act.end + 2))) return act;
  if (subject === 'office' || mode === 'agree' || mode === 'sign') return act;
  // 操業は解禁される: it undergoes; 実験も始める, 規制は解除する: what stands first is what somebody acts upon
  const undergoes = INTRANSITIVE.test(body.slice(act.start)) || !/を[^、]{0,20}$/u.test(body.slice(0, act.start + 1));
  if (subject === 'thing') return undergoes && !act.weak ? act : undefined;
  return act.weak ? undefined : act;
}

/** The predicate of a Japanese clause: its last verb, once who said so is taken off, with the act it tells. */
export function japanesePredicate(sentence: string, clause: Clause): Predicate | undefined {
  if (kept.sentence !== sentence) kept = { sentence, predicates: new Map() };
  const key = clause.start * 0x10000 + clause.end;
  const { predicates } = kept;
  if (!predicates.has(key)) predicates.set(key, predicateWithAct(sentence, clause));
  return predicates.get(key);
}

/** Several rules ask for the predicate of one clause: those of the sentence at hand are kept. */
let kept: { sentence: string; predicates: Map<number, Predicate | undefined> } = {
  sentence: '',
  predicates: new Map(),
};

function predicateWithAct(sentence: string, clause: Clause): Predicate | undefined {
  const predicate = readPredicate(sentence, clause);
  if (!predicate) return undefined;
  const subject = subjectClassOf(sentence, clause);
  // 漁業団体は, 専門家は: no office acts, whatever they say; the two business federations have their fund
  if (
    subject === 'private' &&
    !/未来パートナーシップ|基金/u.test(sentence) &&
    // 韓国紙は、...と報じた: what it reports may be
    !/と(?:一斉に|相次いで)?(?:報じ|伝え)/u.test(sentence.slice(predicate.start, clause.end))
  )
    return undefined;
  const text = sentence.slice(clause.start, clause.end);
  const body = plainEnd(text).body.replace(/、$/u, '');
  if (isProtest(sentence, clause, predicate.mode))
    return {
      ...predicate,
      mode: 'done',
      act: { start: predicate.start, end: predicate.end, action: 'protest' },
    };
  const act = countsAs(
    actOf(text, Math.min(body.length, predicate.end - clause.start + 2)),
    subject,
    body,
    predicate.mode,
  );
  if (!act) return predicate;
  const { start, end, action, weak } = act;
  return {
    ...predicate,
    act: {
      start: clause.start + start,
      end: clause.start + end,
      ...(action ? { action } : {}),
      ...(weak ? { weak } : {}),
    },
  };
}

function readPredicate(sentence: string, clause: Clause): Predicate | undefined {
  // 撤廃を求めたのに対し、|韓国側は...: up to the verb
  const answered = /のに対し(?:て)?、$/u.exec(sentence.slice(clause.start, clause.end));
  if (answered) return readPredicate(sentence, { ...clause, end: clause.end - answered[0].length });
  const ending = endingOf(sentence, clause, () =>
    readPredicate(sentence, { ...clause, start: clause.end, end: sentence.length }),
  );
  for (const turn of TURNS) {
    const told = turn(ending);
    if (told) return told === 'none' ? undefined : told;
  }
  return undefined;
}

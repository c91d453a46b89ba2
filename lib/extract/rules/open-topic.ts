import { isThird } from '../../model/the-two';
import { FAMILY } from '../../model/vocabularies';
import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Mode, Predicate } from '../locale';
import type { Draft } from '../rule';
import { openSubject } from './open-subject';

/** ...条件|に合意, ...の配分で|折り合った */
const ON =
  /[\u4e00-\u9fffァ-ヶー]((?:に|(?<!協議|会談|会合|会議|対話|総会|交渉|委員会)で)(?:大筋で?|基本的に)?(?:合意|一致|折り合))/u;
const BINDING: ReadonlySet<Mode> = new Set(['sign', 'agree', 'negotiate', 'effect', 'plan']);

/** The open subject of an accord or instrument of both governments; `` where it goes on with the one before. */
export function openTopic(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  action: Span | undefined,
  hasInstrument: boolean,
  joint: boolean,
  article: ArticleView,
  before: readonly Draft[],
): string | undefined {
  const { language, locale } = article;
  if (language === 'en' || !BINDING.has(predicate.mode)) return undefined;
  // 개정된 약정은 다음 달 발효된다: the one just told
  const last = before.at(-1);
  const goesOn = last?.topic === 'other' && FAMILY[last.kind] === 'act' && sentence.index - last.sentence.index <= 2;
  if (hasInstrument && goesOn && sentence.index !== last.sentence.index && predicate.mode !== 'sign')
    return last.subject;
  // 操業条件に合意した: the noun itself says on what
  const on =
    language === 'ja' && predicate.mode === 'agree' && !hasInstrument && !action
      ? ON.exec(sentence.text.slice(clause.start, clause.end))
      : null;
  if (predicate.mode === 'plan' || (!hasInstrument && !(predicate.mode === 'agree' && action) && !on)) return undefined;
  const names = sentence.names.filter((n) => n.value.type !== 'place');
  const countries = new Set([
    ...names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const both = (countries.has('KR') && countries.has('JP')) || (joint && locale.words.bothSides.test(sentence.text));
  const official =
    locale.words.bothSides.test(sentence.text) ||
    // 日韓は漁業協定の交渉を再開することで一致した
    (language === 'ja' && names.some((n) => n.value.countries.length === 2)) ||
    names.some((n) => n.value.type !== 'country');
  if (!both || !official || [...countries].some(isThird)) return undefined;
  const text = sentence.text.slice(clause.start, clause.end);
  if (on) return openSubject(text, on.index + on[0].length - on[1]!.length, language);
  const noun = locale.instruments.map(({ cue }) => cue.exec(text)?.index ?? -1).find((at) => at >= 0);
  return openSubject(text, noun ?? action!.start - clause.start, language);
}

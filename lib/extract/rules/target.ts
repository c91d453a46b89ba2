import { actingIn } from '../actors';
import { contextOf } from '../context';
import { daysFrom } from '../dates/calendar';
import type { Predicate } from '../locale';
import type { Rule } from '../rule';
import { quantityOf } from '../slots';

/** A number to be reached: 10 million travellers this year. */
export const TARGET: Rule = {
  name: 'target',
  find: (sentence, article, before) => {
    const { locale } = article;
    const match = locale.words.target.exec(sentence.text);
    if (!match) return [];
    const clause = sentence.clauses.find((c) => c.start <= match.index && match.index < c.end) ?? sentence.clauses[0]!;
    if (clause.conditional && article.language !== 'en') return [];
    const quantity = quantityOf(sentence, { start: 0, end: sentence.text.length }, article);
    const named = sentence.topics.filter((t) => !t.value.weak);
    const topic =
      sentence.topics.find((t) => t.value.topic === 'traveller-numbers')?.value.topic ??
      (named.find((t) => !t.value.adjunct) ?? named[0])?.value.topic ??
      (locale.words.goal.test(sentence.text)
        ? before.findLast((d) => d.topic !== 'other' && d.kind !== 'summit')?.topic
        : undefined);
    // a goal that is called one may be small: 50 interns, 30 per cent
    const called = locale.words.goal.test(sentence.text);
    if (!quantity || !topic || (quantity.value < 1000 && !called)) return [];
    const predicate: Predicate = locale.predicate(sentence.text, clause) ?? {
      mode: 'plan',
      recap: false,
      start: match.index,
      end: match.index + match[0].length,
    };
    const acting = actingIn(sentence, clause, predicate, article);
    if (acting.stranger) return [];
    const when = sentence.dates
      .filter((d) => !locale.isSaying(sentence.text, d) && daysFrom(article.published, d.future ?? d.value) >= 0)
      .at(-1);
    return [
      {
        kind: 'target',
        topic,
        status: predicate.mode === 'agree' ? 'agreed' : 'announced',
        actors: acting.actors.length ? acting.actors : ['JP', 'KR'],
        ...(when ? { date: when.future ?? when.value, dateBasis: when.basis } : {}),
        quantity,
        // a goal lies years ahead: the day it is to be reached says nothing of when it was set
        context: contextOf(sentence, clause, predicate, undefined, article),
        statusCue: match[0],
        rule: 'target',
        confidence: 0.7,
        sentence,
        clause,
        predicate,
        evidence: { start: 0, end: sentence.text.length },
      },
    ];
  },
};

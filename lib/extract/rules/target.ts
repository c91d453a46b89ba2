import { actingIn } from '../actors/acting';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import { contextOf } from '../history/context';
import type { Predicate } from '../locale';
import type { Rule } from '../rule';
import { type Goal, goalOf } from './goal';
import { subjectOf } from './goal-subject';

/** By when it is to be reached. */
function dayOf({ sentence, clause, article, match }: Goal): DateMention | undefined {
  const { published, language, locale } = article;
  const inside = sentence.dates.filter((d) => d.start > match.index && d.end <= clause.end);
  return (
    (inside.length ? inside : sentence.dates)
      .filter(
        (d) =>
          !locale.isSaying(sentence.text, d) &&
          (daysFrom(published, d.future ?? d.value) >= 0 || d.value === String(published.year)),
      )
      // to reach 20,000 by 2030, they said on Thursday: the day that lies furthest off
      .sort((a, b) => (language === 'en' ? daysFrom(published, a.value) - daysFrom(published, b.value) : 0))
      .at(-1)
  );
}

/** A number to be reached: 10 million travellers this year. */
export const TARGET: Rule = {
  name: 'target',
  find: (sentence, article, before) => {
    const goal = goalOf(sentence, article, before);
    const topic = goal && subjectOf(goal);
    if (!topic) return [];
    const { clause, match, quantity } = goal;
    // 증권사들은 환율이 1500원을 넘을 것으로 내다봤다: an outlook of nobody who acts
    if (article.locale.isForecast?.(sentence.text, clause)) return [];
    const predicate: Predicate = article.locale.predicate(sentence.text, clause) ?? {
      mode: 'plan',
      recap: false,
      start: match.index,
      end: match.index + match[0].length,
    };
    // said to be groundless
    if (predicate.mode === 'deny' || predicate.mode === 'cancel') return [];
    const { actors, stranger } = actingIn(sentence, clause, predicate, article);
    if (stranger) return [];
    const agreed = predicate.mode === 'agree';
    const when = dayOf(goal);
    return [
      {
        kind: 'target',
        topic,
        status: agreed ? 'agreed' : 'announced',
        // 対話を開き、...目標を共有した: who met shares it
        actors: actors.length && !(agreed && actors.length === 1) ? actors : ['JP', 'KR'],
        ...(when ? { date: when.future ?? when.value, dateBasis: when.basis } : {}),
        quantity,
        // a goal lies years ahead: the day it is to be reached says nothing of when it was set
        context: contextOf({ sentence, clause, predicate, date: undefined, article, otherMeeting: false }),
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

import { sifted } from '../../text/cue';
import { contains, type Span } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting, type Rule } from '../rule';
import { heldMeeting } from './held-meeting';

/** 8月に東京で予定される日韓首脳会談の準備が, 5月に開く日中韓サミットへの出席を: between the day and the word. */
const TO_COME = sifted(
  /^(?:\d*日)?(?:に|にも|の)[^、。\d]{0,14}?(?:予定(?:される|する|の|されている|している)|開かれる|開催される|開催する|開く|行われる|行う|控え[るた])(?:(?:日韓|韓日|日中韓|両国の?|2国間の?)?)(首脳会談|首脳会議|サミット)/u,
  'ja',
);

/** A meeting of the leaders that a Japanese sentence only names, with the day for which it is set. */
export const MEETING_TO_COME: Rule = {
  name: 'meeting-to-come',
  find: (sentence, article, before) => {
    if (article.language !== 'ja' || before.some((d) => d.sentence === sentence && isMeeting(d))) return [];
    return sentence.dates.flatMap((date): Draft[] => {
      const value = date.future ?? date.value;
      const match = TO_COME.exec(sentence.text.slice(date.end, date.end + 50));
      if (!match || daysFrom(article.published, value) <= 0) return [];
      const end = date.end + match.index + match[0].length;
      const cue: Span = { start: end - match[1]!.length, end };
      const clause = sentence.clauses.find((c) => contains(c, cue) && !c.embedded);
      const predicate: Predicate = { mode: 'plan', recap: false, ...cue };
      const told = before.some((d) => d.kind === 'summit' && d.status !== 'held');
      if (!clause || told) return [];
      const parties = partiesOf({ sentence, clause, cue, predicate, level: 'summit', article, before });
      if (parties?.kind !== 'summit') return [];
      const held = heldMeeting(
        parties,
        {
          context: 'news',
          rule: 'meeting-to-come',
          statusCue: match[0],
          date: value,
          dateBasis: date.basis,
          sentence,
          clause,
          predicate,
          around: { ...clause, start: date.start, end: cue.end },
          doubt: 0.2,
        },
        article,
      );
      return [{ ...held, status: 'planned' }];
    });
  },
};

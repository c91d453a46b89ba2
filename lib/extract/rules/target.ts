import type { Quantity } from '../../model/fact';
import { likeliest } from '../about/likeliest';
import { MEETING_TOPICS } from '../about/topic-rows';
import { actingIn } from '../actors/acting';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { contextOf } from '../history/context';
import type { Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { quantityOf } from '../slots/numbers-of';

const REACHED =
  /^목표[를치]{0,2}\s(?:\S{1,5}\s)?(?:넘어[선섰]|달성[했한]|초과[했한]|채[웠운]|이[룬뤘])|^目標を[^、。]{0,6}(?:超え|達成し|上回)/u;

const TRAVEL =
  /(?:왕래|방문|관광|여행|탑승|이용|승)객|여객|인적 ?교류|往来|行き来|旅客|訪日客|訪問客|旅行者|観光客|利用客/u;
const PASSENGERS = /(?:탑승|이용|승)객|利用客|乗客/u;
const lineBefore = (before: readonly Draft[]): string | undefined =>
  before.some((d) => d.topic === 'flights-ferries' && d.context === 'news') ? 'flights-ferries' : undefined;
/** The same in English, where other numbers of people are told in the same words. */
const TRAVEL_EN = /(?<![a-z])(?:traffic|travel|travell?ers|visitors|arrivals|tourists|passengers|trips)(?![a-z])/;

/** To reach 20,000 a year by 2030: a number with nothing beside it that says of what; a year is none. */
const BARE = /(?<![\d.,$])(?:(\d{1,3}(?:,\d{3})+)|(\d+(?:\.\d+)?) (thousand|million))(?!\s?(?:won|yen|dollars))/;
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6 };

function bareNumber(text: string): Quantity | undefined {
  const [, whole, digits, scale] = BARE.exec(text) ?? [];
  if (whole) return { value: Number(whole.replaceAll(',', '')), unit: 'people' };
  return digits && scale ? { value: Math.round(Number(digits) * TIMES[scale]!), unit: 'people' } : undefined;
}

/** A day, month or year to come says by when. */
const isDated = ({ dates }: SentenceView, { published }: ArticleView): boolean =>
  dates.some((d) => daysFrom(published, d.future ?? d.value) > 0);

/** A number to be reached: 10 million travellers this year. */
export const TARGET: Rule = {
  name: 'target',
  find: (sentence, article, before) => {
    const { locale } = article;
    const match = locale.words.target.exec(sentence.text);
    if (!match) return [];
    // 목표를 진작 넘어선: it is behind them
    if (REACHED.test(sentence.text.slice(match.index, match.index + 24))) return [];
    const clause = sentence.clauses.find((c) => c.start <= match.index && match.index < c.end) ?? sentence.clauses[0];
    if (!clause) return [];
    if (clause.conditional && article.language !== 'en') return [];
    const called = locale.words.goal.test(sentence.text);
    const whole = { start: 0, end: sentence.text.length };
    const quantity =
      quantityOf(sentence, called ? clause : whole, article) ??
      (article.language === 'en' ? bareNumber(sentence.text.slice(match.index)) : undefined);
    const named = sentence.topics.filter((t) => !t.value.weak);
    const near = sentence.text.slice(clause.start, clause.end) + (article.sentences[sentence.index - 1]?.text ?? '');
    const travel =
      article.language !== 'en' && quantity?.unit === 'people' && quantity.value >= 100_000 && TRAVEL.test(near);
    const topic =
      // 30年に往来を4千万人に: those who travel, whatever else the sentence names
      // 연간 이용객을 60만명으로: the passengers of the line that was told of
      (travel && PASSENGERS.test(sentence.text) ? lineBefore(before) : undefined) ??
      (travel ? 'traveller-numbers' : undefined) ??
      (article.language !== 'en' ? named.find((t) => !t.value.adjunct)?.value.topic : undefined) ??
      // 고교생 상호 방문은: what travels, before the travelling
      (article.language !== 'en' && named.some((t) => t.value.topic === 'shuttle-diplomacy')
        ? sentence.topics.find((t) => t.value.weak && !t.value.adjunct)?.value.topic
        : undefined) ??
      sentence.topics.find((t) => t.value.topic === 'traveller-numbers')?.value.topic ??
      (named.find((t) => !t.value.adjunct) ?? named[0])?.value.topic ??
      // 크루즈 승객 3만 명: an everyday word of what acts were told of
      (article.language === 'ko'
        ? sentence.topics.find((t) => t.value.weak && before.some((d) => d.topic === t.value.topic))?.value.topic
        : undefined) ??
      // 20,000 students each way: an everyday word of what the article is about
      (article.language === 'en'
        ? sentence.topics.find((t) => t.value.weak && (called || before.some((d) => d.topic === t.value.topic)))?.value
            .topic
        : undefined) ??
      // a million people and more are travellers, whatever they are called
      (quantity?.unit === 'people' && quantity.value >= 1e6 ? 'traveller-numbers' : undefined) ??
      // two-way traffic is to reach 15 million people
      (quantity?.unit === 'people' && TRAVEL_EN.test(sentence.text) ? 'traveller-numbers' : undefined) ??
      (article.language === 'en' && quantity && isDated(sentence, article)
        ? likeliest({ sentence, article, before, isUsable: (t) => !MEETING_TOPICS.has(t.value.topic) })[0]
        : undefined) ??
      (called || article.language === 'ja'
        ? before.findLast((d) => d.topic !== 'other' && d.kind !== 'summit')?.topic
        : undefined);
    // a goal that is called one may be small: 50 interns, 30 per cent
    if (!quantity || !topic || (quantity.value < 1000 && !called)) return [];
    // 증권사들은 환율이 1500원을 넘을 것으로 내다봤다: an outlook of nobody who acts
    if (locale.isForecast?.(sentence.text, clause)) return [];
    const predicate: Predicate = locale.predicate(sentence.text, clause) ?? {
      mode: 'plan',
      recap: false,
      start: match.index,
      end: match.index + match[0].length,
    };
    // said to be groundless
    if (predicate.mode === 'deny' || predicate.mode === 'cancel') return [];
    const acting = actingIn(sentence, clause, predicate, article);
    if (acting.stranger) return [];
    const inside = sentence.dates.filter((d) => d.start > match.index && d.end <= clause.end);
    const when = (inside.length ? inside : sentence.dates)
      .filter(
        (d) =>
          !locale.isSaying(sentence.text, d) &&
          (daysFrom(article.published, d.future ?? d.value) >= 0 || d.value === String(article.published.year)),
      )
      // to reach 20,000 by 2030, they said on Thursday: the day that lies furthest off
      .sort((a, b) =>
        article.language === 'en' ? daysFrom(article.published, a.value) - daysFrom(article.published, b.value) : 0,
      )
      .at(-1);
    return [
      {
        kind: 'target',
        topic,
        status: predicate.mode === 'agree' ? 'agreed' : 'announced',
        // 対話を開き、...目標を共有した: who met shares it
        actors:
          acting.actors.length && !(predicate.mode === 'agree' && acting.actors.length === 1)
            ? acting.actors
            : ['JP', 'KR'],
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

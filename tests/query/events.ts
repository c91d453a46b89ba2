import { buildEvent } from '../../lib/events/build-event';
import type { Event } from '../../lib/model/event';
import { mention } from '../make';

export const at = (time: string) => ({ publishedAt: new Date(`${time}:00+09:00`).toISOString() });
const summit = { kind: 'summit', topic: 'leaders-summit', place: 'Seoul' } as const;
const quote = (text: string) => ({ evidence: { text, start: 0, end: text.length } });

/** A summit that was planned and held; told by a Korean and a Japanese outlet. */
export const held: Event = buildEvent('e1', [
  mention(
    'a',
    { ...summit, status: 'planned', date: '2024-09-06', ...quote('양 정상은 6일 서울에서 만난다.') },
    { ...at('2024-09-03T10:00'), language: 'ko', outlet: '한강일보', url: 'https://hangang.example/1' },
  ),
  mention(
    'b',
    { ...summit, status: 'held', date: '2024-09-06', ...quote('両首脳は6日、ソウルで会談した。') },
    {
      ...at('2024-09-06T17:00'),
      language: 'ja',
      outlet: '港新報',
      outletCountry: 'JP',
      url: 'https://minato.example/2',
    },
  ),
]);

/** Ministers' talks that are still to come. */
export const planned: Event = buildEvent('e2', [
  mention(
    'c',
    {
      kind: 'talks',
      topic: 'foreign-ministers-talks',
      status: 'planned',
      date: '2024-09-20',
      place: 'Tokyo',
      ...quote('The ministers will meet in Tokyo on 20 September, "as planned".'),
    },
    { ...at('2024-09-05T09:00'), url: 'https://outlet.example/3' },
  ),
]);

/** Talks that were called off. */
export const cancelled: Event = buildEvent('e3', [
  mention(
    'd',
    { kind: 'talks', topic: 'defence-ministers-talks', status: 'planned', date: '2024-09-15' },
    at('2024-09-01T09:00'),
  ),
  mention(
    'e',
    { kind: 'talks', topic: 'defence-ministers-talks', status: 'cancelled', date: '2024-09-15' },
    at('2024-09-04T09:00'),
  ),
]);

/** A promise for August of which nothing was heard again. */
export const promised: Event = buildEvent('e4', [
  mention(
    'f',
    { kind: 'measure', topic: 'hydrogen', action: 'fund', status: 'announced', date: '2024-08', actors: ['JP'] },
    at('2024-07-01T09:00'),
  ),
]);

/** A number to be reached by the end of the year. */
export const target: Event = buildEvent('e5', [
  mention(
    'g',
    {
      kind: 'target',
      topic: 'traveller-numbers',
      status: 'planned',
      date: '2024',
      quantity: { value: 10_000_000, unit: 'people' },
    },
    at('2024-02-01T09:00'),
  ),
]);

/** A quote that would run, break or forge whatever takes it for more than text. */
export const hostile: Event = buildEvent('e6', [
  mention(
    'h',
    {
      kind: 'measure',
      topic: 'other',
      action: 'lift',
      status: 'in-force',
      subject: '=HYPERLINK("http://evil.example")|<b>x</b>',
      date: '2024-09-02',
      actors: ['KR'],
      ...quote('<script>alert(1)</script> & "quoted",\r\nEND:VEVENT\u0000 ]]> 뷁'),
    },
    { ...at('2024-09-02T09:00'), outlet: '@outlet, "the" daily', url: 'https://outlet.example/a?b=1&c=(2)' },
  ),
]);

export const EVENTS: readonly Event[] = [held, planned, cancelled, promised, target, hostile];

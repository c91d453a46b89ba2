import { expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Choice } from '../../lib/model/subscription';
import { previewOf } from '../../lib/query/preview';
import { mention } from '../make';

const at = (time: string) => ({ publishedAt: new Date(`${time}:00+09:00`).toISOString() });
const summit = { kind: 'summit', topic: 'leaders-summit', date: '2024-09-06' } as const;
const events = [
  buildEvent('e1', [
    mention('a', { ...summit, status: 'planned' }, at('2024-09-03T10:00')),
    mention('b', { ...summit, status: 'planned' }, at('2024-09-03T11:00')),
    mention('c', { ...summit, status: 'held' }, at('2024-09-06T23:00')),
  ]),
  buildEvent('e2', [mention('d', { topic: 'gsomia', status: 'proposed' }, at('2024-09-04T10:00'))]),
  buildEvent('e3', [mention('e', { topic: 'tourism', status: 'signed' }, at('2024-09-06T12:00'))]),
];
const preview = (choice: Choice, phone?: string) =>
  previewOf(events, {
    choice: { languages: ['en'], ...choice },
    policy: DEFAULT_SETTINGS.alerts,
    since: '2024-09-01T00:00:00.000Z',
    until: '2024-09-10T00:00:00.000Z',
    ...(phone ? { phone } : {}),
  });

test('each step that would have been told is told once, as new or as update', () => {
  const { alerts, busiestDay, messages } = preview({});
  expect(alerts.map((a) => [a.eventId, a.type])).toEqual([
    ['e1', 'new'],
    ['e3', 'new'],
    ['e1', 'update'],
  ]);
  expect(messages).toBe(3);
  expect(busiestDay).toEqual({ day: '2024-09-06', messages: 2 });
});

test.each<[string, Choice, number]>([
  ['by field', { fields: ['diplomacy'] }, 3],
  ['by severity', { minSeverity: 3 }, 3],
  ['by kind', { kinds: ['update'] }, 1],
  ['in two languages', { languages: ['en', 'ko'] }, 6],
  ['in one digest a day', { deliveries: ['daily'] }, 2],
  ['in one digest a week', { deliveries: ['weekly'] }, 1],
])('%s', (_name, choice, messages) => expect(preview(choice).messages).toBe(messages));

test('what comes at night is held', () => expect(preview({ deliveries: ['daytime'] }).held).toBe(1));

test('text messages cost by the country of the number', () => {
  const { low, high } = preview({}, '+821012345678').sms.usd;
  expect([low, high].map((usd) => usd.toFixed(2))).toEqual(['0.06', '0.24']);
});

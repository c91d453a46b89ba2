import { buildEvent } from '../../lib/events/build-event';
import type { AlertType, Notice, OutboxItem } from '../../lib/model/alert';
import type { Fact } from '../../lib/model/fact';
import type { Language } from '../../lib/model/vocabularies';
import { mention } from '../make';

const NOW = '2024-09-06T10:00:00.000Z';
const NOTICE: Notice = {
  fields: [{ field: 'date', from: '2024-09-05', to: '2024-09-06' }],
  reason: 'the office gave the day',
  alertedAt: NOW,
};

/** An alert of what two outlets report. */
export function item(language: Language, over: Partial<Fact> = {}, type: AlertType = 'new'): OutboxItem {
  const event = buildEvent('e1234abcd', [
    mention('a', over, { outlet: '한강일보', url: 'https://hangang.example/1' }),
    mention(
      'b',
      { evidence: { text: 'Both sides put their names to it in the afternoon.', start: 0, end: 50 }, ...over },
      { outlet: 'Sumida Courier', outletCountry: 'JP' },
    ),
  ]);
  const step = event.steps.at(-1)!;
  const previous = type === 'update' ? { previousStatus: 'planned' as const } : {};
  const notice = type === 'correction' || type === 'withdrawn' ? { notice: NOTICE } : {};
  return {
    id: 'n1',
    eventId: event.id,
    stepKey: step.key,
    language,
    delivery: 'instant',
    why: 'a test',
    state: 'due',
    createdAt: NOW,
    dueAt: NOW,
    attempts: 0,
    alert: { type, event, step, severity: 3, articleId: 'a', ...previous, ...notice },
  };
}

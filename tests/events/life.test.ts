import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import type { Status } from '../../lib/model/vocabularies';
import { mention } from '../make';

type Report = Status | `bg:${Status}`;

const told = (...reports: Report[]) =>
  buildEvent(
    'e1',
    reports.map((report, i) => {
      const background = report.startsWith('bg:');
      const status = (background ? report.slice(3) : report) as Status;
      const publishedAt = `2024-09-0${i + 1}T00:00:00.000Z`;
      return mention(`a${i}`, { status, context: background ? 'background' : 'news' }, { publishedAt });
    }),
  );

describe('the life of an event', () => {
  test.each<[string, Report[], string[], Status]>([
    [
      'goes on from stage to stage',
      ['proposed', 'planned', 'signed', 'in-force'],
      ['open', 'committed', 'done', 'effect'],
      'in-force',
    ],
    ['is not set back by a late report', ['signed', 'planned'], ['done'], 'signed'],
    ['tells one stage once', ['planned', 'announced', 'agreed'], ['committed'], 'planned'],
    [
      'can be called off and set again',
      ['planned', 'denied', 'announced'],
      ['committed', 'off', 'committed-2'],
      'announced',
    ],
    ['can stop and resume', ['in-force', 'suspended', 'in-force'], ['done', 'stopped', 'done-2'], 'in-force'],
    ['is over, though the news adds that it was once in force', ['ended', 'bg:in-force'], ['stopped'], 'ended'],
    ['can be known from a recap alone', ['bg:signed'], ['done'], 'signed'],
  ])('%s', (_name, reports, keys, status) => {
    const event = told(...reports);
    expect(event.steps.map((s) => s.key)).toEqual(keys);
    expect(event.status).toBe(status);
  });

  test('a recap proves a stage but does not make it news', () => {
    expect(told('bg:signed').steps[0]).toMatchObject({ news: false, outlets: [] });
    expect(told('bg:signed', 'signed').steps[0]).toMatchObject({ news: true });
  });

  test('the press of both sides is told apart from one side', () => {
    const one = mention('a', {}, { outletCountry: 'KR' });
    const other = mention('b', {}, { outletCountry: 'JP' });
    expect(buildEvent('e', [one]).sides).toBe('KR');
    expect(buildEvent('e', [one, other]).sides).toBe('both');
  });
});

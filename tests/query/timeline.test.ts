import { expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { timelineMarkdown, timelineOf, timelineText } from '../../lib/query/timeline';
import { mention } from '../make';
import { at, EVENTS, hostile } from './events';

const pact = buildEvent('p', [
  mention('a', { topic: 'currency-swap', status: 'agreed', date: '2024-09-20' }, at('2024-04-28T09:00')),
  mention('b', { topic: 'currency-swap', status: 'signed', date: '2024-06-27' }, at('2024-06-28T09:00')),
  mention('c', { topic: 'currency-swap', status: 'in-force', date: '2024-09' }, at('2024-09-30T09:00')),
]);

test('every stage of a pact is a line on the day it came about: a plan on the day it was told', () =>
  expect(timelineOf([pact], 'en').map((e) => [e.day, e.status])).toEqual([
    ['2024-04-28', 'agreed'],
    ['2024-06-27', 'signed'],
    ['2024-09', 'in-force'],
  ]));

test('a meeting that was held is one line, without its plan', () =>
  expect(timelineText(timelineOf(EVENTS, 'en', { since: '2024-09-05', until: '2024-09' }))).toBe(
    "2024-09-05  Korea-Japan foreign ministers' talks set for 20 September 2024 in Tokyo (Outlet of c, e2)\n" +
      '2024-09-06  Korea-Japan summit held 6 September 2024 in Seoul (港新報, e1)\n',
  ));

test('Markdown has a heading a year and a link a source', () => {
  const text = timelineMarkdown(timelineOf(EVENTS, 'ja'), 'ja');
  expect(text).toMatch(/^## 2024年\n\n- \*\*2024年2月1日\*\*: /);
  expect(text).toContain(
    '- **2024年9月6日**: 日韓首脳会談：開催（2024年9月6日、ソウル） ([港新報](https://minato.example/2), e1)',
  );
});

test('words of the web neither open tags nor end links', () => {
  const text = timelineMarkdown(timelineOf([hostile], 'en'), 'en');
  expect(text).not.toMatch(/(?<!\\)<b>/);
  expect(text).toContain('(https://outlet.example/a?b=1&c=%282%29)');
  expect(text.trimEnd().split('\n')).toHaveLength(3);
});

test('what was withdrawn is no part of it', () => expect(timelineOf([{ ...pact, withdrawn: true }], 'en')).toEqual([]));

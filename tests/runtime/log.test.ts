import { expect, test } from 'vitest';
import { jsonLog } from '../../lib/runtime/log';

test('a detail never takes the place of the event by which metrics count a line', () => {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line)).info('alert.sent', { alert: 'n1', event: 'e67d4eb23', level: 3 });
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ level: 'info', event: 'alert.sent', alert: 'n1' }]);
});

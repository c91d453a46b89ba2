import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../lib/store/pack';

test('what is packed comes back, in three scripts', () => {
  const value = { en: 'summit', ko: '정상회담', ja: '首脳会談', n: [1, 2, { deep: null }] };
  expect(unpack('it', pack('it', value))).toEqual(value);
});

test('a body too large for an item is refused by name before the database does', () => {
  expect(() => pack('event e1', randomBytes(600_000).toString('hex'))).toThrow(/event e1 takes \d+ bytes/);
});

test.each([
  ['missing', undefined],
  ['not compressed', Buffer.from('{}')],
  ['cut short', gzipSync('{"a":1}').subarray(0, 12)],
  ['not JSON', gzipSync('{"a":')],
])('a damaged body (%s) is named, not returned', (_what, body) => {
  expect(() => unpack('event e1', body)).toThrow(/event e1/);
});

test('a body that grows without end when it is unpacked is stopped', () => {
  const bomb = gzipSync(JSON.stringify('a'.repeat(65_000_000)));
  expect(() => unpack('event e1', bomb)).toThrow(/event e1 cannot be read back/);
});

import { expect, test } from 'vitest';
import { entryKey, entryKeys } from '../../lib/feeds/identity';

const feed = 'https://x.kr/rss';
const entry = { guid: 'g', url: 'https://x.kr/1', title: 'a', text: 'b' };

test('an entry is known by its guid, whatever becomes of title and link', () => {
  expect(entryKey({ ...entry, url: 'https://x.kr/2', title: 'c' }, feed)).toBe(entryKey(entry, feed));
  expect(entryKey({ ...entry, guid: 'h' }, feed)).not.toBe(entryKey(entry, feed));
});

test('without guid by its link, whatever tracking hangs on it', () => {
  const { guid: _none, ...plain } = entry;
  expect(entryKey({ ...plain, url: 'http://m.x.kr/1?utm_source=rss#top' }, feed)).toBe(entryKey(plain, feed));
});

test('without either by what it says', () => {
  expect(entryKey({ title: 'a', text: 'b' }, feed)).toBe(entryKey({ title: 'a', text: 'b' }, feed));
  expect(entryKey({ title: 'a', text: 'c' }, feed)).not.toBe(entryKey({ title: 'a', text: 'b' }, feed));
});

test('two feeds may use one guid for two things', () => {
  expect(entryKey(entry, feed)).not.toBe(entryKey(entry, `${feed}2`));
});

test('a guid that a feed gives to every entry names none of them', () => {
  const keys = entryKeys([entry, { ...entry, url: 'https://x.kr/2' }, { ...entry, guid: 'own' }], feed);
  expect(new Set(keys).size).toBe(3);
});

import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

const placesOf = (text: string): (string | undefined)[] => newsOf(text).map(({ place }) => place);

describe('where it was', () => {
  test.each([
    ['Kagoshima', 'Aviation officials of South Korea and Japan met in Kagoshima on Tuesday to discuss flights.'],
    ['Washington', 'The foreign ministers of South Korea and Japan met in Washington on Tuesday.'],
    ['Davos', 'The foreign ministers of South Korea and Japan are to meet in Davos, Switzerland, next week.'],
    ['Niigata', 'South Korea and Japan signed a memorandum on hydrogen in Niigata on Tuesday.'],
    ['Jeonju', '한국과 일본의 외교장관이 9일 전주에서 회담했다.'],
    ['Sado', '한국과 일본의 외교장관이 9일 니가타현 사도시에서 회담했다.'],
    ['Seoul', '한국과 일본의 외교장관이 9일 서울 세종로 외교부 청사에서 회담했다.'],
    ['Tsushima', '日韓の外相は9日、長崎県対馬市で会談した。'],
    ['Milan', '日韓の外相は9日、ミラノで会談した。'],
  ])('%s: %s', (place, text) => expect(placesOf(text)).toEqual([place]));
});

describe('where an English article was filed', () => {
  test('is where those met or signed whom its first sentence tells of', () => {
    expect(placesOf('BUSAN -- The customs chiefs of South Korea and Japan signed a memorandum on Tuesday.')).toEqual([
      'Busan',
    ]);
    expect(
      placesOf('NEW YORK, March 9 (Hanbat) -- The foreign ministers of South Korea and Japan met on Tuesday.'),
    ).toEqual(['New York']);
  });

  test('is what `here` means in any sentence', () => {
    expect(
      placesOf('DAEJEON -- Rain fell all day. The science ministers of South Korea and Japan met here on Tuesday.'),
    ).toEqual(['Daejeon']);
  });

  test('is not where a call was made, an act of one side was done, or what has a place of its own', () => {
    expect(placesOf('SEOUL -- The foreign ministers of South Korea and Japan talked by phone on Tuesday.')).toEqual([
      undefined,
    ]);
    expect(placesOf('SEOUL -- Japan on Tuesday lifted its export curbs on South Korea.')).toEqual([undefined]);
    expect(placesOf('SEOUL -- The foreign ministers of South Korea and Japan met in Manila on Tuesday.')).toEqual([
      'Manila',
    ]);
  });
});

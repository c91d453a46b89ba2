import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const LEAD: Readonly<Record<Language, string>> = {
  en: "South Korea and Japan held foreign ministers' talks in Seoul on Tuesday.\n\n",
  ko: '한국과 일본은 9일 서울에서 외교장관 회담을 열었다.\n\n',
  ja: '日本と韓国は9日、ソウルで外相会談を開いた。\n\n',
};

/** Behind a lead of its language, published in March 2027. */
const goalsOf = (language: Language, text: string): string[] =>
  newsOf(LEAD[language] + text)
    .filter(({ kind }) => kind === 'target')
    .map(({ topic, quantity, date }) => `${topic} ${quantity?.value} ${date}`);

describe('a number to be reached, with its year', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'traveller-numbers 15000000 2028',
      'The two governments aim to raise the number of travellers between them to 15 million in 2028.',
    ],
    [
      'en',
      'traveller-numbers 15000000 2028',
      'The two governments want 15 million people to travel between them each year by 2028.',
    ],
    [
      'en',
      'traveller-numbers 14000000 2027',
      'Officials expect 14 million people to travel between the two countries this year.',
    ],
    [
      'en',
      'traveller-numbers 14000000 2027',
      'The number of visitors between the two countries is expected to top 14 million this year.',
    ],
    [
      'en',
      'traveller-numbers 14000000 2027',
      'Two-way travel is forecast to exceed 14 million this year, the justice ministry said.',
    ],
    ['en', 'traveller-numbers 14000000 2027', 'This year the figure is projected to surpass 14 million travellers.'],
    ['en', 'traveller-numbers 15000000 2030', 'They set a target of 15 million visitors a year by 2030.'],
    ['en', 'traveller-numbers 15000000 2030', 'A goal of 15 million visitors a year by 2030 was set.'],
    ['en', 'youth-exchange 20000 2030', 'They agreed on a goal of 20,000 exchange students by 2030.'],
    ['en', 'youth-exchange 20000 2030', 'The number of students on youth exchanges is to double to 20,000 by 2030.'],
    [
      'en',
      'youth-exchange 20000 2030',
      'The plan is to bring the youth exchange programme to 20,000 people a year by 2030.',
    ],
    [
      'en',
      'hydrogen 500000 2030',
      'The two countries aim to procure 500,000 tons of clean hydrogen a year jointly by 2030.',
    ],
    ['en', 'investment 20000000000 2029', 'The ministers set a goal of $20 billion in mutual investment by 2029.'],
    [
      'ko',
      'traveller-numbers 15000000 2028',
      '양국 정부는 2028년까지 상호 방문객을 1500만 명으로 늘리는 것을 목표로 한다.',
    ],
    ['ko', 'traveller-numbers 14000000 2027', '법무부는 올해 양국을 오가는 사람이 1천400만 명을 넘을 것으로 내다봤다.'],
    ['ko', 'traveller-numbers 14000000 2027', '올해 한일 양국 왕래 인원은 1400만 명에 이를 전망이다.'],
    ['ko', 'traveller-numbers 14000000 2027', '올해 양국 방문객 수는 1400만 명을 돌파할 것으로 예상된다.'],
    ['ko', 'traveller-numbers 15000000 2030', '두 장관은 2030년 인적 교류 1500만 명 달성이라는 목표를 세웠다.'],
    ['ko', 'traveller-numbers 15000000 2030', '정부는 2030년까지 인적 교류 1500만 명 시대를 열겠다고 밝혔다.'],
    ['ko', 'hydrogen 500000 2030', '양국은 2030년까지 청정수소 50만 톤을 공동 조달하는 목표를 공유했다.'],
    ['ko', 'investment 20000000000 2029', '양국은 2029년까지 상호 투자 200억 달러를 달성하기로 목표를 정했다.'],
    ['ja', 'traveller-numbers 15000000 2028', '両政府は2028年までに相互訪問者を1500万人に増やすことを目指す。'],
    ['ja', 'traveller-numbers 14000000 2027', '法務省は今年の往来者数が1400万人を超えるとの見通しを示した。'],
    ['ja', 'traveller-numbers 14000000 2027', '今年の両国間の往来は1400万人に達する見込みだ。'],
    ['ja', 'traveller-numbers 14000000 2027', '今年の両国間の往来者は1400万人を突破すると予想される。'],
    ['ja', 'traveller-numbers 15000000 2030', '両外相は2030年に往来者1500万人という目標を掲げた。'],
    ['ja', 'hydrogen 500000 2030', '両国は2030年までにクリーン水素50万トンを共同で調達する目標を共有した。'],
    ['ja', 'investment 20000000000 2029', '両国は2029年までに相互投資を200億ドルにする目標を定めた。'],
  ])('%s: %s: %s', (language, goal, text) => expect(goalsOf(language, text)).toEqual([goal]));
});

describe('a number that was reached is no goal', () => {
  test.each<[Language, string]>([
    ['en', 'About 12 million people travelled between the two countries last year.'],
    ['en', 'The number of visitors passed 10 million for the first time last year.'],
    ['en', 'A record 9.5 million South Koreans visited Japan in 2026.'],
    ['en', 'Trade between the two countries came to $77 billion in 2026.'],
    ['ko', '지난해 양국을 오간 사람은 1200만 명이었다.'],
    ['ko', '지난해 방문객은 처음으로 1000만 명을 넘어섰다.'],
    ['ko', '지난해 양국 교역액은 770억 달러로 집계됐다.'],
    ['ja', '昨年、両国間を往来した人は1200万人だった。'],
    ['ja', '昨年の訪問者は初めて1000万人を超えた。'],
    ['ja', '昨年の両国の貿易額は770億ドルだった。'],
  ])('%s: %s', (language, text) => expect(goalsOf(language, text)).toEqual([]));
});

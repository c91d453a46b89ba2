import { expect, test } from 'vitest';
import { newsOf } from './read';

const EN = 'Ties between South Korea and Japan are in focus. ';
const KO = '한일 관계가 주목된다. ';
const JA = '日韓関係が注目されている。';

test.each([
  `${EN}Foreign Minister Cho Hyun met Chinese Foreign Minister Wang Yi in Tokyo on Tuesday.`,
  `${EN}Japanese Foreign Minister Toshimitsu Motegi met his Vietnamese counterpart in Seoul on Tuesday.`,
  `${KO}조현 외교부 장관은 9일 도쿄에서 왕이 중국 외교부장과 회담했다.`,
  `${KO}모테기 도시미쓰 일본 외무상은 9일 서울에서 왕이 중국 외교부장과 만났다.`,
  `${JA}韓国の趙顕外相は9日、東京で中国の王毅外相と会談した。`,
  `${JA}茂木敏充外相は9日、ソウルで中国の王毅外相と会談した。`,
])('a capital is where one of ours met a stranger, and nobody who met: %s', (text) => {
  expect(newsOf(text)).toEqual([]);
});

test.each([
  [`${EN}Foreign Ministers Cho Hyun and Toshimitsu Motegi met in Tokyo on Tuesday.`, 2],
  [`${KO}조현 외교부 장관과 모테기 도시미쓰 외무상은 9일 도쿄에서 회담했다.`, 2],
  [`${JA}韓国の趙顕外相は9日、東京で茂木敏充外相、中国の王毅外相と会談した。`, 3],
])('the other of ours met there: %s', (text, sides) => {
  expect(newsOf(text).map(({ kind, actors }) => [kind, actors.length])).toEqual([['talks', sides]]);
});

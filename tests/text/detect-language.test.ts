import { expect, test } from 'vitest';
import { detectLanguage } from '../../lib/text/detect-language';

test.each([
  ['en', 'Seoul and Tokyo agree to revive their currency swap'],
  ['ko', '한일 정상, 서울에서 회담'],
  ['ko', '尹-岸田 오늘 정상회담… 日 수출규제 논의'],
  ['ja', '日韓首脳会談、３０日に釜山で開催へ'],
  ['ja', '韓日外相会談'],
  ['ja', '李在明大統領（イ・ジェミョン）は25日、東京を訪れた。'],
  ['en', 'The islets, called Dokdo (독도) in Korea and Takeshima (竹島) in Japan, are disputed'],
  ['en', ''],
] as const)('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

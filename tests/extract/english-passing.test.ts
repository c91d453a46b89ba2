import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';

/** Published on Tuesday, 19 May 2026. kind topic status actors date, in the order of the text; background in brackets. */
const told = (text: string, title = ''): string[] =>
  readArticle({ id: 'x', title, text, language: 'en', publishedAt: '2026-05-19T18:00:00+09:00' }).facts.map((f) => {
    const line = `${f.kind} ${f.topic} ${f.status} ${f.actors.join('+')}${f.date ? ` ${f.date}` : ''}`;
    return f.context === 'news' ? line : `(${line})`;
  });

describe('a meeting that is only where or when its news was made', () => {
  it.each([
    [
      'Foreign Minister Cho Hyun and his Japanese counterpart Toshimitsu Motegi pledged closer work on supply chains during talks in Tokyo on Monday.',
      'talks foreign-ministers-talks held JP+KR 2026-05-18',
    ],
    [
      "South Korea's industry minister flew home on Monday after talks with Japan's trade minister, Ryosei Akazawa, in Osaka on easing export controls.",
      'talks export-controls held JP+KR 2026-05-18',
    ],
    [
      'Korea and Japan on Tuesday signed a memorandum on quantum research as they held the 15th meeting of their science and technology cooperation committee in Daejeon.',
      'talks science-committee held JP+KR 2026-05-19',
    ],
    [
      'The foreign ministers of Japan, China and South Korea agreed Saturday to speed up preparations for a summit as they met in Tokyo for the first time since November 2023.',
      'talks korea-china-japan held CN+JP+KR 2026-05-16',
    ],
    [
      'South Korea and Japan agreed on Monday to revive their currency swap. The deal was reached when Finance Minister Koo Yun-cheol met his Japanese counterpart, Satsuki Katayama, in Tokyo.',
      'talks finance-dialogue held JP+KR',
    ],
    [
      'Trade ministers from South Korea and Japan failed to agree on seafood at talks in Osaka on Monday and will meet again in December.',
      'talks seafood-imports held JP+KR 2026-05-18',
    ],
  ])('%s', (text, fact) => expect(told(text).map((line) => line.slice(0, fact.length))).toContain(fact));

  it.each([
    ['Tokyo decided to ease its visa rules for South Koreans at a Cabinet meeting on Tuesday.', /talks|summit/],
    ['The visit ended weeks of speculation in Seoul over a first meeting with Prime Minister Takaichi.', /held/],
    ['Lee Jae-myung said after talks with U.S. President Donald Trump on Monday that Japan was a partner.', /held/],
  ])('none: %s', (text, wrong) => expect(told(text).filter((line) => wrong.test(line))).toEqual([]));
});

describe('who meets, where the words say little', () => {
  it.each([
    [
      'Lim Sung-nam of South Korea and Akitaka Saiki of Japan met in Seoul on Monday. Lim and Saiki sat down again on Tuesday over the comfort women accord.',
      'talks comfort-women held JP+KR 2026-05-19',
    ],
    [
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Seoul on Monday. Motegi told reporters that Japan is arranging a meeting with the South Korean and Chinese foreign ministers in Tokyo.',
      'talks korea-china-japan proposed CN+JP+KR',
    ],
    [
      'President Lee Jae Myung and Japanese Prime Minister Sanae Takaichi met in Seoul on Monday. The leaders also agreed that Takaichi will travel to Andong for a summit in August.',
      'summit leaders-summit planned JP+KR 2026-08',
    ],
    [
      'President Lee Jae Myung and Prime Minister Sanae Takaichi agreed on Monday to identify remains from the Chosei mine. The meeting was the second between the leaders in three months.',
      'summit leaders-summit held JP+KR 2026-05-18',
    ],
    [
      'S. Korean, Japanese FMs meet in Rio on sidelines of G-20, Seoul says',
      'talks foreign-ministers-talks held JP+KR',
    ],
    [
      'Defense ministers of Japan and South Korea agreed on Monday to negotiate a logistics pact. Negotiators will meet for the first time in Tokyo on June 9.',
      'talks acsa planned JP+KR 2026-06-09',
    ],
    [
      'Lawmakers from South Korea and Japan met in Seoul on Monday to call for a free trade agreement.',
      'talks parliamentary-exchange held JP+KR 2026-05-18',
    ],
  ])('%s', (text, fact) => expect(told(text)).toContain(fact));
});

describe('acts told by other words', () => {
  it.each([
    [
      'Japan said Monday it will temporarily recall its ambassador to South Korea over a statue of a comfort woman in Busan.',
      'measure envoys planned JP',
    ],
    [
      'A Korean plan to offer Japan a seat on a Nuri rocket for a satellite is under review, a ministry official in Seoul said.',
      'measure space proposed KR',
    ],
    [
      'South Korea expects the number of Japanese visitors to climb to 4 million this year, the tourism ministry said.',
      'target traveller-numbers announced KR 2026',
    ],
    [
      "South Korea's Supreme Court ordered a Japanese steelmaker on Thursday to pay damages for forced labor.",
      'measure forced-labour held KR',
    ],
    [
      'The defence ministers of Japan and South Korea agreed on Monday to begin studying a logistics pact under which their forces could lend each other fuel.',
      'agreement acsa agreed JP+KR',
    ],
    [
      'South Korea lodged a complaint on Monday over export curbs that Japan had tightened. Tokyo denied on Tuesday that it had asked for anything in return.',
      'measure export-controls denied JP',
    ],
    [
      'Immigration lanes set aside for South Korean and Japanese visitors opened on Monday at Gimhae airport, the ministry said.',
      'measure entry-procedures in-force JP+KR 2026-05-18',
    ],
  ])('%s', (text, fact) => expect(told(text).map((line) => line.slice(0, fact.length))).toContain(fact));

  it('what was to come by then says when, and not what', () =>
    expect(
      told(
        'South Korea put off the end of GSOMIA, its military pact with Japan, on Monday. The news came hours before the pact was to lapse.',
      ).filter((line) => line.includes('gsomia')),
    ).toHaveLength(1));

  it('firms of both countries sign for themselves', () =>
    expect(
      told("South Korea's Hanbit Metals and Japan's Aozora Trading signed a deal on critical minerals on Monday."),
    ).toEqual([]));
});

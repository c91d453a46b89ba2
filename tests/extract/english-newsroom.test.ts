import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';

const facts = (text: string, title = '') =>
  readArticle({ id: 'x', title, text, language: 'en', publishedAt: '2026-03-12T18:00:00+09:00' }).facts;

/** kind topic status actors, in the order of the text. */
const told = (text: string, title = ''): string[] =>
  facts(text, title).map((f) => `${f.kind} ${f.topic} ${f.status} ${f.actors.join('+')}`);

describe('who meets', () => {
  it.each([
    ['Foreign Minister Cho Hyun rang Toshimitsu Motegi on Wednesday.', 'talks foreign-ministers-talks held JP+KR'],
    [
      'President Lee Jae-myung played host to Prime Minister Sanae Takaichi in Andong on Tuesday.',
      'summit leaders-summit held JP+KR',
    ],
    [
      'Japanese Defense Minister Shinjiro Koizumi flew in to Seoul on Tuesday and saw Ahn Gyu-back, his South Korean opposite number.',
      'talks defence-ministers-talks held JP+KR',
    ],
    [
      "President Lee Jae-myung has seen Japan's prime minister for the first time. The two men spoke for twenty minutes on Tuesday at a gathering in Gyeongju.",
      'summit leaders-summit held JP+KR',
    ],
    [
      'Lee Jae-myung and Sanae Takaichi had a brief chat on the sidelines of the G20 in Johannesburg on Tuesday.',
      'summit leaders-summit held JP+KR',
    ],
    [
      "Song Mi-ryung, South Korea's agriculture minister, took up the matter of melons with her Japanese opposite number, Norikazu Suzuki, in Incheon on Sunday.",
      'talks agriculture held JP+KR',
    ],
    [
      "The paper came on the eve of Prime Minister Sanae Takaichi's trip to Seoul, where she will meet President Lee Jae-myung on Friday.",
      'summit leaders-summit planned JP+KR',
    ],
    [
      'Health ministers of South Korea, Japan and China came together for the trilateral health talks in Seoul on Tuesday.',
      'talks health held CN+JP+KR',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it('tells talks that news is told after or was made at', () => {
    expect(
      told(
        "Seoul and Tokyo will cooperate on AI, Finance Minister Koo Yun-cheol told reporters on Tuesday following talks with Japan's Satsuki Katayama in Tokyo.",
      ),
    ).toContain('talks finance-dialogue held JP+KR');
    expect(
      told(
        'South Korea and Japan signed a pact on AI on Tuesday. The pact, reached at the 12th bilateral AI talks in Busan, covers chips.',
      ),
    ).toContain('talks ai held JP+KR');
  });
});

describe('what is done', () => {
  it.each([
    ['Japan waives visas again for South Korean students from today.', 'measure visa-waiver in-force JP'],
    [
      'Japan on Tuesday gave South Korea a second batch of documents on the Ukishima Maru.',
      'measure ukishima-maru in-force JP',
    ],
    [
      "South Korea's finance ministry threw cold water on Tuesday on a report that it would join a currency swap with Japan.",
      'measure currency-swap denied KR',
    ],
    [
      "A South Korean satellite will fly on a Japanese H3 rocket under a deal initialled on Tuesday by the two countries' space agencies.",
      'agreement space signed JP+KR',
    ],
    [
      "Lee Hyuk, South Korea's new ambassador to Japan, took up his post in Tokyo on Tuesday.",
      'measure envoys held KR',
    ],
    ['Japan named Koichi Mizushima its new envoy to South Korea on Tuesday.', 'measure envoys announced JP'],
    [
      "South Korea's foreign ministry took Japan to task on Tuesday over Takeshima Day.",
      'measure dokdo-takeshima held KR',
    ],
    [
      "Japan's cabinet gave its blessing on Tuesday to a treaty with South Korea on social security.",
      'measure qualifications announced JP',
    ],
    [
      'South Korea and Japan are close to a deal on LNG swaps, a Japanese official said on Tuesday.',
      'agreement lng negotiating JP+KR',
    ],
    [
      "There are no plans to lift the ban on Japanese seafood, South Korea's food ministry said on Tuesday.",
      'measure seafood-imports denied KR',
    ],
    [
      'Seoul has pulled out of a naval drill with Japan over a patch showing Dokdo.',
      'measure defence-exchange cancelled KR',
    ],
    [
      'South Korea and Japan set themselves a number: 20,000 exchange students a year by 2031.',
      'target youth-exchange agreed JP+KR',
    ],
    [
      'SEOUL -- Japan called its ambassador home on Tuesday over a statue in Busan.',
      'measure comfort-women in-force JP',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it.each([
    'Tokyo did not raise the seafood ban, South Korean officials said on Tuesday.',
    'Japan and South Korea failed to agree on Tuesday on how to split the JDZ.',
  ])('nothing: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('takes terms for the subject where no topic knows it', () => {
    expect(
      told(
        'The top prosecutors of South Korea and Japan have struck a bargain under which each will hand over bank records within two weeks.',
      ),
    ).toEqual(['agreement other agreed JP+KR']);
  });

  it('knows the side of those whom the article introduces', () => {
    expect(
      told(
        "Japan's health minister, Kenichiro Ueno, and his South Korean opposite number, Jeong Eun-kyeong, met in Tokyo on Tuesday to discuss measles. Ms Jeong asked for Japanese help with a vaccine shortage.",
        'Health ministers of Japan and South Korea meet',
      ),
    ).toContain('measure health proposed KR');
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';

/** kind topic status actors date, in the order of the text; published on Thursday, 10 September 2026. */
const told = (text: string): string[] =>
  readArticle({ id: 'x', text, language: 'en', publishedAt: '2026-09-10T09:00:00+09:00' }).facts.map(
    (f) => `${f.kind} ${f.topic} ${f.status} ${f.actors.join('+')} ${f.date ?? '-'}`,
  );

describe('the day of what was done, among other days of the sentence', () => {
  it.each([
    [
      'South Korea will lift its ban on seafood from Fukushima from Oct. 1, the ministry said on Wednesday.',
      'measure seafood-imports planned KR 2026-10-01',
    ],
    [
      'Japan on Tuesday lifted curbs on exports of hydrogen fluoride to South Korea that it had imposed in July 2019.',
      'measure export-controls in-force JP 2026-09-08',
    ],
    [
      "South Korea on Wednesday withdrew the complaint it filed with the WTO in September 2020 over Japan's export controls.",
      'measure export-controls in-force KR 2026-09-09',
    ],
    [
      "South Korea withdrew on Wednesday a complaint filed with the WTO in September 2020 over Japan's export controls.",
      'measure export-controls in-force KR 2026-09-09',
    ],
    [
      'South Korea and Japan agreed on Wednesday to extend the currency swap signed in December 2023.',
      'agreement currency-swap agreed JP+KR 2026-09-09',
    ],
    [
      'South Korea and Japan agreed on Wednesday to bring back the search and rescue drill, last held in December 2017.',
      'agreement defence-exchange agreed JP+KR 2026-09-09',
    ],
    [
      'South Korea and Japan agreed to open a hotline between their coast guards in April next year, the ministries said on Wednesday.',
      'agreement disaster-prevention agreed JP+KR 2027-04',
    ],
    [
      'Japan will begin releasing treated water from the Fukushima plant in about two years, the government decided on Thursday, despite objections in South Korea.',
      'measure fukushima-water planned JP 2028',
    ],
    [
      'Japan will open immigration pre-clearance desks at Incheon airport in South Korea during the spring holidays, an official said.',
      'measure pre-entry-screening planned JP 2027',
    ],
    [
      'Japan will hand over the remains of Korean workers found at the Chosei coal mine this autumn.',
      'measure chosei-mine planned JP 2026',
    ],
    [
      'Japan will hand over the remains of Korean workers found at the Chosei coal mine early in the new year.',
      'measure chosei-mine planned JP 2027',
    ],
    [
      'Japan on Wednesday broke off talks on a new currency swap with South Korea, angered by the statue that activists set up last week.',
      'measure currency-swap suspended JP 2026-09-09',
    ],
    [
      'Japan, China and South Korea have put off a trilateral summit that had been planned for late October, officials said Thursday.',
      'summit leaders-summit postponed CN+JP+KR 2026-10',
    ],
    [
      'South Korea and Japan have put off a meeting of their finance ministers originally scheduled for Sept. 18.',
      'talks finance-dialogue postponed JP+KR 2026-09-18',
    ],
    [
      'Japan has cancelled a meeting of defense officials with South Korea planned for Sept. 18.',
      'talks security-dialogue cancelled JP+KR 2026-09-18',
    ],
    [
      'South Korea and Japan have pushed back a meeting of their finance ministers from October to November.',
      'talks finance-dialogue postponed JP+KR 2026-11',
    ],
    [
      'A day after Japan approved the textbooks, South Korea summoned its ambassador on Tuesday to protest over Dokdo.',
      'measure dokdo-takeshima held KR 2026-09-08',
    ],
    [
      'South Korea will resume group tours to Tsushima, Japan, tomorrow.',
      'measure entry-procedures planned KR 2026-09-11',
    ],
    [
      'Two days ago South Korea and Japan signed a memorandum on hydrogen in Tokyo.',
      'agreement hydrogen signed JP+KR 2026-09-08',
    ],
    [
      'Lee Jae-myung met Sanae Takaichi on Monday. The two signed a joint declaration on AI.',
      'agreement ai signed JP+KR 2026-09-07',
    ],
    [
      'South Korea and Japan signed a joint declaration on AI on Monday. They also signed a memorandum on hydrogen the same day.',
      'agreement ai signed JP+KR 2026-09-07',
    ],
    [
      'The leaders of South Korea and Japan will meet in Nara next Tuesday. A joint statement on AI is to be issued.',
      'agreement ai planned JP+KR 2026-09-15',
    ],
    [
      'Prime Minister Sanae Takaichi sent an offering to Yasukuni Shrine on Wednesday, drawing a protest from Seoul.',
      'measure yasukuni held JP 2026-09-09',
    ],
    [
      'South Korea will extend its visa waiver for Japanese visitors until Dec. 31.',
      'measure visa-waiver planned KR 2026-12-31',
    ],
    [
      "Japan's cabinet approved a plan on Wednesday to return South Korea to its white list of trusted trade partners as early as next month.",
      'measure export-whitelist announced JP 2026-09-09',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it('keeps the day of one thing agreed on from the next', () => {
    const facts = told(
      'The leaders of South Korea and Japan met in Seoul on Tuesday. They agreed to start a hydrogen dialogue in mid-October, and to raise the number of exchange students.',
    );
    expect(facts).toContain('agreement youth-exchange agreed JP+KR 2026-09-08');
  });
});

describe('days told beside the act', () => {
  it.each([
    [
      'Japanese and South Korean defense officials on Wednesday agreed to hold a ministerial meeting on maritime safety in Sasebo on Nov. 5.',
      'talks security-dialogue planned JP+KR 2026-11-05',
    ],
    [
      'In July, Foreign Minister Cho Hyun cancelled a trip to Tokyo for talks with Toshimitsu Motegi because of heavy rain at home.',
      'talks foreign-ministers-talks cancelled JP+KR 2026-07',
    ],
    [
      'Japan summoned the South Korean ambassador, Lee Hyuk, on Tuesday over Dokdo.',
      'measure dokdo-takeshima held JP 2026-09-08',
    ],
    [
      'South Korea and Japan are close to a deal on mutual recognition of driving tests. A sixth round of negotiations was wrapped up in Tokyo on Friday.',
      'talks qualifications held JP+KR 2026-09-04',
    ],
    [
      'Japanese and South Korean defense officials on Wednesday agreed to hold a meeting on safety at sea. The accord was reached at a division chief-level meeting in Seoul.',
      'talks security-dialogue held JP+KR 2026-09-09',
    ],
    [
      'A vice-ministerial defense dialogue between South Korea and Japan scheduled for Friday in Tokyo will go ahead, the ministry said.',
      'talks security-dialogue planned JP+KR 2026-09-11',
    ],
    [
      'A meeting of vice ministers of South Korea and Japan on cyber security, which Tokyo had asked to postpone in July, would now be held on Oct. 2.',
      'talks cyber planned JP+KR 2026-10-02',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });
});

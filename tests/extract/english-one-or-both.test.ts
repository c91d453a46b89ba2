import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

/** A Thursday. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';
const REST = ' Relations between South Korea and Japan have been good.';

const actorsOf = (text: string): string[] => [
  ...new Set(
    newsOf(text + REST, PUBLISHED)
      .filter(({ kind }) => kind === 'measure' || kind === 'agreement')
      .map(({ actors }) => actors.join('+')),
  ),
];

describe('one side, the other, or both', () => {
  test.each([
    ['JP', "Japan's export curbs on South Korea were lifted on Wednesday."],
    ['KR', "South Korea's seafood ban was lifted on Wednesday, to the delight of Japan."],
    ['KR', 'On Wednesday the ban on Japanese seafood was lifted.'],
    ['JP', 'On Wednesday the curbs on exports to South Korea were lifted.'],
    ['JP', 'The visa requirement for South Koreans was dropped on Wednesday.'],
    ['KR', 'The visa requirement for Japanese visitors was dropped on Wednesday.'],
    ['JP', 'South Koreans no longer need a visa for Japan as of Wednesday.'],
    ['KR', 'Seoul got Tokyo to back its request and on Wednesday lifted the seafood ban on Japan.'],
    ['KR', 'Japan on Wednesday secured a promise from South Korea to lift the seafood ban.'],
    ['KR', "At Tokyo's request Seoul on Wednesday suspended the drill near Dokdo."],
    ['KR', 'At the request of Japan, Seoul on Wednesday suspended the drill near Dokdo.'],
    ['KR', 'Under pressure from Tokyo, Seoul on Wednesday lifted the seafood ban.'],
    ['JP', 'Under pressure from Seoul, Japan on Wednesday halted the release of treated water.'],
    ['JP+KR', 'The two on Wednesday resumed their currency swap, officials in South Korea and Japan said.'],
    ['JP+KR', 'Seoul and Tokyo each named a special envoy on Wednesday for hydrogen cooperation.'],
    [
      'JP+KR',
      'Each of the two governments will put $10 million into a startup fund, South Korea and Japan said on Wednesday.',
    ],
    ['JP+KR', 'Neither South Korea nor Japan will suspend the currency swap, both said on Wednesday.'],
    ['JP', 'Japan on Wednesday lifted its export curbs on its neighbor, South Korea.'],
    ['KR', 'South Korea on Wednesday eased visa rules for travelers from its neighbor Japan.'],
    ['KR', "Japan's neighbor South Korea on Wednesday lifted its ban on seafood."],
    ['JP', "South Korea's neighbor Japan on Wednesday tightened entry rules for Korean visitors."],
    ['KR', 'South Korea welcomed the summit with Japan. The government on Wednesday also lifted the seafood ban.'],
    ['JP', 'Japan welcomed the summit with South Korea. The government on Wednesday also lifted the export curbs.'],
    ['KR', 'The government in Seoul on Wednesday scrapped a plan to sue Japan over the treated water.'],
    ['JP', 'The administration in Tokyo on Wednesday suspended visa-free entry for South Koreans.'],
    ['KR', 'Authorities in Seoul on Wednesday banned imports of seafood from eight Japanese prefectures.'],
    ['KR', 'Sejong on Wednesday lifted the ban on Japanese seafood, the oceans ministry said.'],
    ['KR', 'The Blue House said on Wednesday it would lift the ban on Japanese seafood.'],
    ['JP', "The Prime Minister's Office in Tokyo said on Wednesday it would lift export curbs on South Korea."],
    ['JP', 'METI on Wednesday put South Korea back on its whitelist.'],
    ['KR', 'The Ministry of Oceans and Fisheries on Wednesday lifted the ban on seafood from Fukushima.'],
    ['JP', 'The Ministry of Economy, Trade and Industry on Wednesday eased the export curbs on South Korea.'],
    ['KR', 'The Ministry of Food and Drug Safety on Wednesday eased checks on Japanese seafood.'],
    ['JP', 'The Ministry of Health, Labour and Welfare on Wednesday gave South Korea a list of wartime conscripts.'],
    ['KR', 'The Bank of Korea on Wednesday renewed its currency swap with the Bank of Japan.'],
    ['JP+KR', 'The Bank of Japan and the Bank of Korea on Wednesday renewed their currency swap.'],
    ['JP+KR', 'Japan, together with South Korea, on Wednesday launched a startup fund.'],
    ['JP+KR', 'Japan joined South Korea on Wednesday in launching a startup fund.'],
    ['JP+KR', 'South Korea on Wednesday launched a startup fund jointly with Japan.'],
    ['JP+KR', 'Along with Japan, South Korea on Wednesday launched a startup fund.'],
    ['JP+KR', 'A startup fund was launched by South Korea and Japan on Wednesday.'],
    ['JP+KR', 'A startup fund was launched on Wednesday by the two governments, officials in Seoul and Tokyo said.'],
    [
      'JP+KR',
      "Officials from both countries on Wednesday opened a joint center for AI in Busan, South Korea's ministry said.",
    ],
    ['KR', "It was South Korea's turn on Wednesday to lift its ban on Japanese seafood."],
    ['KR', 'South Korea, not Japan, on Wednesday suspended the currency swap.'],
    ['KR', 'South Korea, unlike Japan, on Wednesday suspended the youth exchange.'],
    ['JP', 'While South Korea hesitated, Japan on Wednesday lifted its visa rules for Koreans.'],
    ['JP', 'After South Korea asked, Japan on Wednesday lifted its visa rules for Koreans.'],
    ['KR', "Days after Japan's move, South Korea on Wednesday suspended the visa waiver."],
    ['KR', 'South Korea, which had accused Japan of foot-dragging, on Wednesday suspended the currency swap.'],
    ['JP', 'Japan, whose ambassador had been summoned by Seoul, on Wednesday withdrew the textbooks.'],
    [
      'KR',
      'President Lee Jae Myung told Prime Minister Sanae Takaichi on Wednesday that Seoul would lift the seafood ban.',
    ],
    ['JP', 'Takaichi assured Lee on Wednesday that Japan would release the passenger lists of the Ukishima Maru.'],
    ['KR', 'Japanese seafood from eight prefectures was let back into South Korea on Wednesday.'],
    ['JP', 'Korean paprika was cleared for import into Japan on Wednesday, easing quarantine restrictions.'],
    ['JP', "Korean travelers were exempted on Wednesday from Japan's tourist visa requirement."],
    ['KR', "Japanese travelers were exempted on Wednesday from South Korea's tourist visa requirement."],
    [
      'KR',
      'South Korea saw its complaint over the export curbs withdrawn on Wednesday, when the trade ministry in Seoul pulled it.',
    ],
    ['JP', 'The Diet on Wednesday ratified the social security agreement with South Korea.'],
    ['KR', 'The National Assembly on Wednesday ratified the tax treaty with Japan on hydrogen.'],
    ['JP', 'His Japanese counterpart, Motegi, told Cho Hyun on Wednesday that Tokyo would ease visa rules.'],
    ['KR', "The Japanese government's request to lift the seafood ban was turned down by Seoul on Wednesday."],
    ['JP', "South Korea's request for an apology over forced labor was rejected by Tokyo on Wednesday."],
  ])('%s: %s', (wanted, text) => expect(actorsOf(text)).toEqual([wanted]));
});

/** Whose rule it is; what becomes of it; how it is told. */
const RULES: readonly [string, string, boolean][] = [
  ['KR', 'ban on Japanese seafood', false],
  ['KR', 'import ban on seafood from Japan', false],
  ['KR', 'import restrictions on Fukushima seafood', true],
  ['KR', 'radiation checks on seafood imported from Japan', true],
  ['KR', 'visa waiver for Japanese travelers', false],
  ['KR', 'entry screening of travelers from Japan', false],
  ['JP', 'curbs on exports of chip materials to South Korea', true],
  ['JP', 'export controls against South Korea', true],
  ['JP', 'tourist visa requirement for South Koreans', false],
  ['JP', 'quarantine restrictions on Korean tangerines', true],
];
const ENDS = [
  'was lifted on Wednesday',
  'was eased on Wednesday',
  'was suspended on Wednesday',
  'was extended on Wednesday',
  'was scrapped on Wednesday',
  'will be lifted next month',
  'has been lifted',
  'is to be lifted on Friday',
];
const FRAMES = [
  'The {X}.',
  'On Wednesday, the {X}.',
  'The {X}, officials said.',
  'It was announced on Wednesday that the {X}.',
  'Officials in both capitals said the {X}.',
  'Effective Wednesday, the {X}.',
];

describe('a rule is lifted by the side that made it', () => {
  test.each(RULES)('%s: the %s', (wanted, rule, many) => {
    for (const end of ENDS)
      for (const frame of FRAMES) {
        const verb = many ? end.replace(/^was/, 'were').replace(/^has/, 'have').replace(/^is/, 'are') : end;
        expect(actorsOf(frame.replace('{X}', `${rule} ${verb}`)), `${frame} ${verb}`).toEqual([wanted]);
      }
  });
});

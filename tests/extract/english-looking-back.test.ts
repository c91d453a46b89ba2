import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('news and what lies behind it', () => {
  test.each<Told>([
    [
      'South Korea and Japan agreed on Wednesday to resume ferry services. The services were halted in March 2020 as the virus spread.',
      'flights-ferries agreed 2026-09-09;flights-ferries suspended 2020-03 bg',
    ],
    [
      'South Korea and Japan agreed on Wednesday to resume ferry services. Japan had stopped them six years ago.',
      'flights-ferries agreed 2026-09-09;flights-ferries suspended bg',
    ],
    [
      'Japan on Tuesday renewed its currency swap with South Korea. The arrangement was revived in 2023 after lapsing in 2015.',
      'currency-swap 2026-09-08;currency-swap resume 2023 bg',
    ],
    [
      "South Korea summoned Japan's ambassador on Wednesday over the shrine visit. It did the same in April, when offerings were sent.",
      'yasukuni held KR 2026-09-09',
    ],
    [
      "South Korea summoned Japan's ambassador on Wednesday over a visit to Yasukuni. In April, Tokyo's envoy was called in after the prime minister sent an offering.",
      'yasukuni held KR 2026-09-09;protest 2026-04 bg',
    ],
    [
      'South Korea ended its ban on Japanese scallops on Wednesday. The ban followed leaks at Fukushima in the summer of 2013.',
      'seafood-imports 2026-09-09',
    ],
    [
      'Japan and South Korea opened a joint AI center in Busan on Tuesday. The plan goes back to a memorandum of 2024.',
      'ai in-force 2026-09-08',
    ],
    [
      'The governments of South Korea and Japan will widen their working holiday scheme next year. Begun in 1999, it was opened to second stays last October.',
      'working-holiday planned 2027;working-holiday 2025-10 bg',
    ],
    ['For the past three years South Korea and Japan have exchanged missile warning data in real time.', 'bg'],
    [
      'Japan took South Korea off its whitelist in August 2019 and put it back in July 2023. The two have since set up a dialogue on export policy.',
      'export-whitelist 2019-08 bg;export-whitelist 2023-07 bg',
    ],
    ['Earlier in the week South Korea had lodged a protest with Japan over textbooks.', 'textbooks held KR bg'],
    [
      'Back in March, Japan cleared textbooks that call Dokdo its own, and South Korea called in its ambassador.',
      'textbooks 2026-03 bg',
    ],
    ['Days after the summit in Nara in January, Japan eased visa rules for South Koreans.', 'visa-waiver bg'],
    [
      "The decision, taken at a cabinet meeting in July, takes effect on Friday and puts South Korea back on Japan's whitelist.",
      'export-whitelist 2026-09-11',
    ],
    [
      "Japan's cabinet approved in July the order that from Friday puts South Korea back on its whitelist.",
      'export-whitelist 2026-09-11',
    ],
    [
      'With a swap of $10 billion agreed in 2023, South Korea and Japan had put their quarrel behind them.',
      'currency-swap agreed 2023 bg',
    ],
    [
      'The last time a Japanese premier went to Yasukuni, in December 2013, South Korea broke off all talks.',
      'yasukuni bg',
    ],
    [
      'Two earlier rounds of the economic security dialogue between South Korea and Japan were held in Honolulu and Seoul in 2023.',
      'economic-security held 2023 bg',
    ],
    [
      'This is not the first such step. In 2021 South Korea sued Japan over the water release at a maritime court.',
      'fukushima-water 2021 bg',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});

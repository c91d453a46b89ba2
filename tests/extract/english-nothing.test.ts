import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe("what is nobody's act", () => {
  test.each<Told>([
    [
      '"If the two governments sat down, they could fix the fish ban in a week," said a fisheries professor in Busan, South Korea, of Japan.',
      'nothing',
    ],
    [
      'A Busan brewer and a Fukuoka distillery agreed on Tuesday to make a South Korea-Japan whisky together.',
      'nothing',
    ],
    ['South Korean students staged a protest outside the Japanese embassy on Tuesday over Dokdo.', 'nothing'],
    ['China lifted its ban on Japanese seafood on Tuesday, a step that South Korea is watching.', 'nothing'],
    ["Washington and Seoul agreed on Tuesday on a deal on ships, Japan's NHK reported.", 'nothing'],
    [
      'Japan and Australia will sign a pact on rare earths next month, two years after South Korea did so with Canberra.',
      'nothing',
    ],
    ['The opposition in Seoul called on President Lee Jae Myung to scrap the deal with Japan.', 'nothing'],
    ['Polls show that six in ten South Koreans want their government to keep the ban on Japanese fish.', 'nothing'],
    ['Relations between South Korea and Japan have been improving for three years.', 'nothing'],
    ['The two leaders of South Korea and Japan smiled for the cameras.', 'nothing'],
    ["South Korea's prime minister resigned on Tuesday; Japan said it would follow events closely.", 'nothing'],
    [
      "Japan's Diet opens on Oct. 1, and South Korea's National Assembly holds its yearly audit the same month.",
      'nothing',
    ],
    [
      "South Korea's foreign minister will address the U.N. General Assembly on Sept. 24, a day after Japan's prime minister.",
      'nothing',
    ],
    ['Both South Korea and Japan face shrinking populations.', 'nothing'],
    ['Seoul and Tokyo have the same interest in open sea lanes, a Japanese admiral said in South Korea.', 'nothing'],
    ['The Japanese ambassador to South Korea visited a school in Daegu on Tuesday.', 'nothing'],
    ['Experts say that South Korea and Japan should set up a fund for quantum research.', 'nothing'],
    ['Nothing was signed at the South Korea-Japan business forum in Tokyo on Tuesday.', 'nothing'],
    ['A ferry from Busan, South Korea, to Hakata, Japan, ran aground on Tuesday; nobody was hurt.', 'nothing'],
    ["South Korea's central bank kept rates on hold on Tuesday, citing the weak yen in Japan.", 'nothing'],
    ['Tourists from South Korea spent 900 billion yen in Japan last year.', 'nothing'],
    ['North Korea denounced the drill by South Korea, Japan and the United States on Tuesday.', 'nothing'],
    ["The president of Japan's LDP youth wing is in Seoul, South Korea, for a private visit.", 'nothing'],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});

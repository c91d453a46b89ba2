import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('who acts beside another who is named', () => {
  test.each<Told>([
    [
      "After a phone call with his Japanese counterpart on Tuesday, South Korea's trade minister said Seoul would lift its ban on Fukushima seafood.",
      'measure lift KR',
    ],
    [
      'Japan will ease visa rules for South Korean students from April, a move that Seoul had long sought.',
      'measure ease JP',
    ],
    ['Tokyo said on Tuesday that South Korea had agreed to resume the joint search and rescue drill.', 'JP+KR'],
    [
      'South Korea protested on Tuesday to Japan over the visit by its prime minister to Yasukuni Shrine.',
      'measure protest KR',
    ],
    [
      'The Japanese ambassador was summoned to the Foreign Ministry in Seoul on Tuesday over the textbooks.',
      'measure KR',
    ],
    [
      'The South Korean ambassador was called to the Foreign Ministry in Tokyo on Tuesday over the drill near Takeshima.',
      'measure JP',
    ],
    [
      'Under the agreement signed on Tuesday in Seoul, Japan will supply LNG to South Korea in emergencies.',
      'agreement JP+KR',
    ],
    [
      "The two sides will set up a joint fund for startups, South Korea's trade ministry said on Tuesday after talks with Japan.",
      'JP+KR',
    ],
    [
      'Japan, at the request of South Korea, delayed on Tuesday the release of treated water from Fukushima.',
      'measure JP',
    ],
    ['It was Tokyo that on Tuesday suspended the currency swap with South Korea.', 'measure suspend JP'],
    [
      "Both governments lifted their entry bans on each other's travelers on Tuesday, South Korea and Japan said.",
      'measure lift JP+KR',
    ],
    [
      "Following South Korea's lead, Japan on Tuesday lifted its visa requirement for Korean visitors.",
      'measure lift JP',
    ],
    ["Japan's trade ministry put South Korea back on its list of trusted trade partners on Tuesday.", 'measure JP'],
    [
      "South Korea has been put back on Japan's list of trusted trade partners, the government in Tokyo said on Tuesday.",
      'measure JP',
    ],
    [
      "South Korea is to be put back on Japan's white list next month, Seoul's trade minister said on Tuesday.",
      'measure JP',
    ],
    ['The U.S., Japan and South Korea held a joint air drill over the East China Sea on Tuesday.', 'JP+KR+US'],
    ["South Korea's coast guard on Tuesday turned back a Japanese survey ship near Dokdo.", 'measure KR'],
    [
      "South Korea's Supreme Court on Tuesday ordered Nippon Steel of Japan to pay four forced labor victims.",
      'measure KR',
    ],
    [
      "South Korea will have its seafood ban lifted for Miyagi, Japan's farm minister was told by his counterpart on Tuesday.",
      'measure KR',
    ],
    ["At Seoul's invitation, Japan's foreign minister will visit South Korea next week for talks.", 'talks JP+KR'],
    ['Tokyo was asked by Seoul on Tuesday to return the remains of wartime conscripts.', 'measure KR'],
    [
      'The government of President Lee Jae Myung on Tuesday approved a plan to resume imports of Japanese seafood.',
      'measure KR',
    ],
    [
      'The government of Prime Minister Sanae Takaichi on Tuesday approved a bill to fund the return of Korean remains to South Korea.',
      'measure JP',
    ],
    [
      "Lee's office said Takaichi's government would lift the curbs on Tuesday on exports of hydrogen fluoride to South Korea.",
      'measure lift JP',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});

describe("who acts by another's word", () => {
  test.each<Told>([
    [
      "Japan's decision on Tuesday to lift the curbs on exports to South Korea drew praise in Seoul.",
      'measure lift JP',
    ],
    ['Echoing Tokyo, South Korea on Tuesday suspended the visa waiver for Japanese.', 'measure suspend KR'],
    ["In response to Japan's protest, South Korea on Tuesday canceled the drill near Dokdo.", 'measure KR'],
    [
      "Despite Seoul's objections, Japan on Tuesday resumed the release of treated water from Fukushima.",
      'measure resume JP',
    ],
    ['South Korea was notified by Japan on Tuesday that the export curbs would be lifted.', 'measure lift JP'],
    ['Japan learned on Tuesday that South Korea would lift its seafood ban.', 'measure lift KR'],
    ['Officials in Tokyo were told on Tuesday that Seoul would lift its seafood ban on Japan.', 'measure lift KR'],
    ["South Korea was dropped from Japan's white list on Tuesday.", 'measure JP'],
    ["Japan was removed from South Korea's list of trusted partners on Tuesday.", 'measure KR'],
    ['South Korea was urged by Japan on Tuesday to lift its seafood ban.', 'measure proposed JP'],
    ['Japan was pressed by South Korea on Tuesday to return cultural artifacts.', 'measure proposed KR'],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});

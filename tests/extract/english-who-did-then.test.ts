import { describe, expect, test } from 'vitest';
import { fill, MATTERS, newsBehind } from './as-history';

describe('told of others, and of what led here: no news', () => {
  test.each([
    'The last time the two met was in January, when they agreed to resume the {M}.',
    'The two last sat down in Tokyo in January and agreed to resume the {M}.',
    'Their last meeting, in January, produced a deal to resume the {M}.',
    'Their last meeting produced a deal to resume the {M}.',
    'The {M} {is} a legacy of the Yoon years.',
    'The {M} {was} a product of a 2023 summit.',
    'The {M} {traces} its origins to a deal that Yoon and Kishida struck.',
    'What followed was a decision by Japan to suspend the {M} in 2019.',
    'What followed in 2019 was the suspension of the {M}.',
    'Then came the suspension of the {M} in 2019.',
    'First came the {M}, restored in 2023.',
    'A first step came in 2023, when Japan restored the {M}.',
    'The first step came when Kishida restored the {M}.',
    'The thaw began when Yoon flew to Tokyo and restored the {M}.',
    'The thaw that began under Yoon brought back the {M}.',
    'Six years ago Tokyo stunned Seoul by suspending the {M}.',
    'Tokyo stunned Seoul in 2019 by suspending the {M}.',
    'Seoul hit back the next month by suspending the {M}.',
    'Within weeks Seoul had suspended the {M}.',
    'No government since has dared to suspend the {M}.',
    'Successive governments extended the {M}.',
    'Every president since Kim Dae-jung has extended the {M}.',
    'Kim Dae-jung and Keizo Obuchi launched the {M} in 1998.',
    'Kim Dae-jung and Keizo Obuchi launched the {M}.',
    'Park Chung-hee introduced the {M}.',
    'Roh Moo-hyun scrapped the {M} with Japan.',
    'Junichiro Koizumi extended the {M} with South Korea.',
    'Yoshihide Suga refused to restore the {M}.',
    'Shigeru Ishiba agreed with Lee last August to expand the {M}.',
    'Ishiba and Lee agreed to expand the {M}.',
    'Ishiba, who stepped down last October, expanded the {M}.',
    'The outgoing government of Ishiba expanded the {M}.',
    'Long before the talks, Japan suspended the {M}.',
    'In a gesture of goodwill three years ago, Japan restored the {M}.',
    'As a parting gift, Kishida restored the {M}.',
    'Among the results of that summit was the return of the {M}.',
    'The thaw has already brought back the {M}.',
    'Already, the two countries have restored the {M}.',
    'So far the two countries have restored the {M} and little else.',
    'Until now the two governments have extended the {M} each year.',
    'The two governments have been extending the {M} since 2023.',
    'Officials credit Kishida with restoring the {M}.',
    'Kishida was credited with restoring the {M}.',
    'Yoon was criticized at home for restoring the {M}.',
    'Abe never forgave Seoul for suspending the {M}.',
    'Tokyo has never forgotten that Seoul suspended the {M}.',
    'Japan, which suspended the {M} in 2019, now wants more.',
    'Japan, which had suspended the {M}, now wants more.',
    'A generation has grown up since Japan suspended the {M}.',
    'Not since 2019, when Japan suspended the {M}, had ties been so tense.',
    'Not since Japan suspended the {M} had ties been so tense.',
  ])('%s', (way) => {
    for (const matter of MATTERS) expect(newsBehind(fill(way, matter)), matter).toEqual([]);
  });
});

describe('news beside it', () => {
  test.each([
    'The ministers agreed to suspend the {M} the following month.',
    'So far little was said, but Japan on Wednesday suspended the {M}.',
    'At their last meeting before the election, on Wednesday, the two ministers agreed to suspend the {M}.',
    'The two ministers agreed to suspend the {M} that same day.',
    'President Lee Jae Myung, who succeeded Yoon, suspended the {M} on Wednesday.',
    'Unlike Kishida, Takaichi suspended the {M} on Wednesday.',
    'Years after Abe resigned, Japan on Wednesday suspended the {M}.',
    'Under the deal reached on Wednesday, Japan will suspend the {M}.',
    'A week later than planned, Japan on Wednesday suspended the {M}.',
    'The next month, Japan will suspend the {M}.',
    'The government, which Yoon once led, suspended the {M} on Wednesday.',
  ])('%s', (way) => {
    for (const matter of MATTERS) expect(newsBehind(fill(way, matter)), matter).not.toEqual([]);
  });
});

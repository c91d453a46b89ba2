import { describe, expect, test } from 'vitest';
import { STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** Published on Thursday, 10 September 2026. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';

/** The stages of what South Korea does to its ban, as a newsroom puts it. */
const stagesOf = (phrase: string): string[] =>
  newsOf(
    `South Korea's government ${phrase} its ban on fish from Fukushima, its foreign ministry told Japan on Tuesday. Diplomats of South Korea and Japan in Seoul and Tokyo have been busy of late.`,
    PUBLISHED,
  ).map(({ status }) => STAGE[status]);

describe('not settled yet', () => {
  test.each([
    'is considering lifting',
    'is weighing whether to lift',
    'is thinking about lifting',
    'is mulling over lifting',
    'has offered to lift',
    'wants to lift',
    'is keen to lift',
    'would like to lift',
    'is ready to lift',
    'is willing to lift',
    'is open to lifting',
    'has proposed lifting',
    'has put forward a plan to lift',
    'has floated the idea of lifting',
    'is studying ways to lift',
    'is looking into lifting',
    'is exploring ways of lifting',
    'is seeking to lift',
    'is pushing to lift',
    'hopes to lift',
    'may lift',
    'has hinted that it may lift',
    'is discussing lifting',
    'is reviewing whether to lift',
    'is leaning towards lifting',
    'will consider lifting',
    'has promised to consider lifting',
  ])('%s', (phrase) => {
    expect(stagesOf(phrase)).toContain('open');
  });
});

describe('bound to come', () => {
  test.each([
    'aims to lift',
    'intends to lift',
    'plans to lift',
    'is planning to lift',
    'is preparing to lift',
    'is set to lift',
    'is due to lift',
    'is poised to lift',
    'is about to lift',
    'will soon lift',
    'is scheduled to lift',
    'is expected to lift',
    'is going to lift',
    'has decided to lift',
    'has chosen to lift',
    'has opted to lift',
    'has made up its mind to lift',
    'has settled on lifting',
    'has promised to lift',
    'has pledged to lift',
    'has vowed to lift',
    'has undertaken to lift',
    'has committed itself to lifting',
    'has announced plans to lift',
    'has unveiled a plan to lift',
    'has finalised a plan to lift',
    'has approved a plan to lift',
    'has adopted a plan to lift',
    'has given notice that it will lift',
    'has consented to lifting',
    'has agreed in principle to lift',
    'is moving to lift',
    'will lift',
    'moved on Tuesday to lift',
    'acted on Tuesday to lift',
    'voted on Tuesday to lift',
  ])('%s', (phrase) => {
    expect(stagesOf(phrase)).toContain('committed');
  });
});

describe('done', () => {
  test.each([
    'lifted',
    'has lifted',
    'has now lifted',
    'has already lifted',
    'has finally lifted',
    'has gone ahead with lifting',
    'has begun lifting',
    'has finished lifting',
  ])('%s', (phrase) => {
    expect(stagesOf(phrase)).toContain('done');
  });
});

describe('off', () => {
  test.each([
    'refused to lift',
    'has refused to lift',
    'declined to lift',
    'is refusing to lift',
    'has no plan to lift',
    'has no plans to lift',
    'has no intention of lifting',
    'does not intend to lift',
    'does not plan to lift',
    'is not planning to lift',
    'is not considering lifting',
    'is in no position to lift',
    'sees no reason to lift',
    'is in no hurry to lift',
    'has ruled out lifting',
    'denied that it would lift',
    'denied that it was lifting',
    'denied planning to lift',
    'denied reports that it would lift',
    'dismissed talk of lifting',
    'will not lift',
    "won't lift",
    'has decided against lifting',
    'has dropped a plan to lift',
    'has scrapped plans to lift',
    'has abandoned plans to lift',
    'has given up on lifting',
    'has backed away from lifting',
    'has backed down from lifting',
    'has called off plans to lift',
    'has shelved a plan to lift',
    'has put off lifting',
    'has delayed lifting',
    'has postponed lifting',
    'has held off on lifting',
  ])('%s', (phrase) => {
    expect(stagesOf(phrase)).toContain('off');
  });
});

describe('nothing that was done or will be', () => {
  test.each(['is reluctant to lift', 'has yet to lift', 'has failed to lift', 'was unable to lift'])('%s', (phrase) => {
    expect(stagesOf(phrase)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { englishClauses } from '../../lib/extract/locales/en/clauses';
import { englishPredicate } from '../../lib/extract/locales/en/predicate';
import { readingOf } from '../../lib/extract/locales/en/readings';
import { verbGroups } from '../../lib/extract/locales/en/verb-groups';
import { wordsOf } from '../../lib/extract/locales/en/words';

/** The first verb group of a clause: its words, what it says of an act, its tense. */
function firstOf(text: string): string {
  const group = verbGroups(wordsOf(text))[0];
  if (!group) return '-';
  const marks = [group.tense, group.passive ? 'passive' : '', group.negated ? 'not' : ''].filter(Boolean).join(' ');
  return `${text.slice(group.start, group.end)} | ${group.action ?? group.sense ?? '?'} | ${marks} | ${readingOf(group) ?? '-'}`;
}

describe('English verb groups', () => {
  test.each([
    ['Seoul has lifted the ban', 'has lifted | lift | perfect | done'],
    ['Seoul has not lifted the ban', 'has not lifted | lift | perfect not | nothing'],
    ['Seoul will not attend the rite', 'will not attend | visit | future not | cancel'],
    ['The cap is being raised to ninety', 'is being raised | expand | present passive | announce'],
    ['The cap is to be raised in May', 'is to be raised | expand | future passive | plan'],
    ['Tokyo is set to reopen the office', 'is set to reopen | resume | future | plan'],
    ['Tokyo had frozen the fund', 'had frozen | suspend | pluperfect | done'],
    ['Tokyo is scrapping the checks', 'is scrapping | lift | present | announce'],
    ['Tokyo put the meeting off', 'put | postpone | past | postpone'],
    ['Tokyo brushed aside the report', 'brushed aside | deny | past | deny'],
    ['Tokyo is not considering a ban', 'is not considering | propose | present not | deny'],
    ['Seoul lodged a formal protest', 'lodged a formal protest | protest | past | done'],
    ['Seoul made a new proposal', 'made a new proposal | propose | past | propose'],
    ['The ministry began collecting public comments', 'began collecting public | propose | past | propose'],
    ['The ministry will stop disputing it', 'will stop | end | future | plan'],
    ['Seoul told reporters', 'told | say | past | -'],
    ['Seoul raised the issue', 'raised the issue | say | past | -'],
    ['Seoul raised the quota', 'raised | expand | past | done'],
    ['The pact enters into force in June', 'enters into force | effect | present | plan'],
    ['Officials might lift it', 'might lift | lift | present | -'],
  ])('%s', (text, expected) => expect(firstOf(text)).toBe(expected));

  test('a noun that looks like a verb is none', () => {
    for (const text of [
      'the talks',
      'their plans for May',
      "Seoul's protests",
      'a ban on fish',
      'with regard to supply',
    ])
      expect(verbGroups(wordsOf(text))).toEqual([]);
  });

  test('a participle that describes the noun before it is not the verb', () => {
    const [first, second] = verbGroups(wordsOf('The pact signed in Seoul will lapse'));
    expect(first?.tense).toBe('participle');
    expect(second?.action).toBe('end');
  });
});

/** Mode and act of each clause that has one. */
const modesOf = (sentence: string): string[] =>
  englishClauses(sentence).flatMap((clause) => {
    const predicate = englishPredicate(sentence, clause);
    return predicate
      ? [
          `${clause.embedded ? '(' : ''}${predicate.mode}${predicate.recap ? ' recap' : ''}${predicate.act?.action ? ` ${predicate.act.action}` : ''}${clause.embedded ? ')' : ''}`,
        ]
      : [];
  });

describe('English clauses and their predicates', () => {
  test.each([
    ['The two sides agreed to lift the ban and to open an office.', ['agree lift', 'agree establish']],
    ['Japan eased the rules that it had tightened in 2019.', ['done ease', '(done recap tighten)']],
    ['The fund, set up in 2023, will be dissolved.', ['plan end', '(done)']],
    ['Seoul will send a team on Monday, and no one from Tokyo will attend.', ['plan visit', 'cancel visit']],
    ['Korea has decided not to renew the pact.', ['announce end']],
    ['The minister said he had lifted the ban.', ['done lift']],
    ['Two decades ago the two countries agreed to lift the ban.', ['agree recap lift']],
    ['A proposal to widen the list was put forward.', ['propose']],
    ['The swap is being doubled and stretched to five years.', ['announce expand', 'announce extend']],
    ['Under terms worked out last week, experts will inspect the plant.', ['plan implement', '(done)']],
    ['He became the first leader to visit the islets.', []],
    ['The president told his aides to resume the talks.', ['announce resume']],
  ])('%s', (sentence, expected) => expect(modesOf(sentence)).toEqual(expected));
});

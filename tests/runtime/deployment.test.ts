import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersFrom } from '../../lib/cli/deploy-answers';
import { keepAnswers } from '../../lib/runtime/deployment/answers';
import { readSettings, readSubscriptions } from '../../lib/runtime/settings-file';

describe('answers of a deployment', () => {
  test('come from flags, or from --context of the same name; the rest of it goes to CDK', () => {
    const { answers, context, stackName } = answersFrom({
      email: 'a@example.org,b@example.org',
      lang: 'en,ko',
      context: ['email=c@example.org', 'phone=+82 10-1234-5678', 'schedule=15', 'budget=5', 'stackName=Mine'],
    });
    expect(answers).toEqual({
      emails: ['a@example.org', 'b@example.org'],
      phones: ['+821012345678'],
      languages: ['en', 'ko'],
      minutes: 15,
    });
    expect(context).toEqual(['budget=5']);
    expect(stackName).toBe('Mine');
  });

  test.each<[Parameters<typeof answersFrom>[0], RegExp]>([
    [{ email: 'nobody', context: [] }, /email=nobody cannot be used: give one or more addresses/],
    [{ context: ['lang=fr'] }, /lang=fr cannot be used: give one or more of en,ko,ja/],
    [{ schedule: '0', context: [] }, /schedule=0 cannot be used: give whole minutes/],
    [{ context: ['email'] }, /--context email: give key=value/],
  ])('that cannot be used are named: %j', (flags, message) => expect(() => answersFrom(flags)).toThrow(message));

  test('are kept, so that an upgrade forgets no reader; what was there stays', () => {
    const dir = mkdtempSync(join(tmpdir(), 'kjm-answers-'));
    const file = join(dir, 'kjm.config.local.json');
    writeFileSync(
      file,
      JSON.stringify({
        subscriptions: [{ protocol: 'email', endpoint: 'old@example.org', minSeverity: 3 }],
        alerts: { minConfidence: 0.8 },
      }),
    );
    const answers = { emails: ['new@example.org', 'old@example.org'], languages: ['ko' as const], minutes: 20 };
    expect(keepAnswers(answers, dir)).toBe(true);
    expect(readSubscriptions(dir)).toEqual([
      { protocol: 'email', endpoint: 'old@example.org', minSeverity: 3 },
      { protocol: 'email', endpoint: 'new@example.org' },
    ]);
    expect(readSettings(dir)).toMatchObject({ pollMinutes: 20, alerts: { languages: ['ko'], minConfidence: 0.8 } });
    expect(keepAnswers(answers, dir)).toBe(false);
  });

  test('a file that cannot be used is named and left as it is', () => {
    const dir = mkdtempSync(join(tmpdir(), 'kjm-answers-'));
    const file = join(dir, 'kjm.config.local.json');
    writeFileSync(file, '{ "pollMinutes": ');
    expect(() => keepAnswers({ minutes: 5 }, dir)).toThrow(/kjm\.config\.local\.json is not valid JSON/);
    expect(readFileSync(file, 'utf8')).toBe('{ "pollMinutes": ');
  });
});

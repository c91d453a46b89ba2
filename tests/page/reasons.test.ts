import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reasonIn } from '../../web/words/reasons';

test('every reason that the alert policy gives is told in Korean and Japanese', () => {
  const policy = readFileSync('lib/alerts/policy.ts', 'utf8');
  const reasons = [...policy.matchAll(/\?\s*(['`])((?:(?!\1).){8,})\1|:\s*'(the stage[^']+)'/g)]
    .map((m) => (m[2] ?? m[3] ?? '').replace(/\$\{[^}]+\}/g, '72'))
    .filter((reason) => reason.includes(' '));
  expect(reasons.length).toBeGreaterThan(10);
  for (const reason of reasons)
    for (const language of ['ko', 'ja'] as const) expect(reasonIn(reason, language).lang, reason).toBe(language);
});

test('numbers keep their places, and a reason without words of ours stays English', () => {
  const weak = 'confidence 0.55 is below 0.7 and no second outlet confirms it in words of its own';
  expect(reasonIn(weak, 'ja')).toEqual({
    text: '信頼度0.55が基準0.7を下回り、独自に裏付ける別の媒体がない',
    lang: 'ja',
  });
  expect(reasonIn('sent again: asked for', 'ko')).toEqual({ text: 'sent again: asked for', lang: 'en' });
});

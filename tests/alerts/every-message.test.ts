import { describe, expect, test } from 'vitest';
import topicData from '../../data/topics.json' with { type: 'json' };
import { digestItem } from '../../lib/alerts/alert-id';
import { isForKoreanPhones } from '../../lib/alerts/korean-phones';
import { render } from '../../lib/alerts/render';
import { renderDigest } from '../../lib/alerts/render-digest';
import { smsLength } from '../../lib/alerts/sms-length';
import { ALERT_TYPES, type DigestLine, type Message } from '../../lib/model/alert';
import type { Fact } from '../../lib/model/fact';
import { KINDS, LANGUAGES, type Language, STATUSES } from '../../lib/model/vocabularies';
import { item } from './item';

const topics = topicData.topics.map((t) => t.id);

/** From what says nothing to what says too much, in every script and with what has no place in a message. */
const LENGTHS: Record<string, Partial<Fact>> = {
  bare: { actors: [] },
  usual: { place: 'Seoul', action: 'extend' },
  long: {
    place: 'Sejong Special Self-Governing City',
    subject:
      'the gradual extension of the reciprocal recognition of engineering qualifications in shipbuilding '.repeat(3),
    actors: ['CN', 'JP', 'KR', 'US'],
    participants: ['Fumio Kishida', 'Yoon Suk Yeol', 'Yoko Kamikawa', 'Cho Tae-yul'],
  },
  korean: { subject: '조선 분야 기술자 자격의 상호 인정 범위를 단계적으로 넓히는 방안 '.repeat(4), place: 'Busan' },
  japanese: { subject: '経済発展に伴う造船分野の技術者資格の相互承認の対象の段階的な拡大 '.repeat(4), place: 'Tokyo' },
  odd: {
    subject: 'a “swap”–line… worth €10\u00a0bn [~^{}|] 👨‍👩‍👧\u202e\u0007\r\nBcc: x',
    quantity: { value: 1e13, unit: 'JPY' },
  },
};

function expectDeliverable({ subject, email, sms }: Message, language: Language): void {
  expect(subject.length).toBeGreaterThan(8);
  expect(subject.length).toBeLessThan(100);
  expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|undefined|NaN|\bnull\b/u);
  const { length, limit } = smsLength(sms);
  expect(length).toBeGreaterThan(8);
  expect(length).toBeLessThanOrEqual(language === 'ko' ? 60 : limit);
  if (language === 'ko') expect(isForKoreanPhones(sms), sms).toBe(true);
  expect(sms).not.toMatch(/[\r\n]|undefined|NaN/);
  expect(email).not.toMatch(/undefined|NaN|\bnull\b|^\S[^\n]*[:：] *$/m);
  // no heap of blank lines where something was left out
  expect(email).not.toMatch(/\n\n\n/);
}

describe('every message that can be made has a short subject, one text message and nothing blank', () => {
  const cases = LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const));

  test.each(cases)('%s %s', (language, kind) => {
    for (const [i, status] of STATUSES.entries())
      for (const type of ALERT_TYPES)
        for (const [length, fact] of Object.entries(LENGTHS)) {
          const topic = fact.subject === undefined ? (topics[i % topics.length] as string) : 'other';
          const message = render(item(language, { kind, status, topic, ...fact }, type));
          expectDeliverable(message, language);
          expect(message.sms, `${status} ${type} ${length}`).toContain('e1234abcd');
          expect(message.email).toContain('The two ministers signed a memorandum.');
        }
  });

  test.each(topics)('topic %s fits into a text message in three languages', (topic) => {
    for (const language of LANGUAGES)
      expectDeliverable(
        render(item(language, { topic, kind: 'measure', action: 'reinstate', status: 'negotiating' })),
        language,
      );
  });

  test.each(LANGUAGES)('a digest in %s, from nothing to more than fits', (language) => {
    const digest = digestItem('weekly', language, '2024-09-08T23:00:00.000Z', '2024-09-06T10:00:00.000Z');
    for (const many of [0, 1, 29, 100]) {
      const lines: DigestLine[] = Array.from({ length: many }, (_, i) => {
        const type = ALERT_TYPES[i % 4]!;
        const kind = KINDS[i % KINDS.length]!;
        const fact = Object.values(LENGTHS)[i % 6]!;
        const { alert } = item(language, { kind, topic: topics[i % topics.length]!, ...fact }, type);
        return { type, event: alert.event, step: alert.step, severity: ((i % 3) + 1) as 1 | 2 | 3 };
      });
      const message = renderDigest(digest, { lines, coming: lines.slice(0, 3).map((l) => l.event) });
      expectDeliverable(message, language);
      expect(message.email.split('\n').length).toBeLessThan(150);
    }
  });
});

test.each([
  ['한일 정상회담 개최 (9/6, 서울) 출처1', true],
  ['日韓 首腦', true],
  ['経済', false],
  ['뷁', false],
  ['—', false],
])('%s can be shown by Korean phones: %s', (text, shown) => expect(isForKoreanPhones(text)).toBe(shown));

import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/alerts/policy';
import { cut, render } from '../../lib/alerts/render';
import { plainPunctuation, smsLength } from '../../lib/alerts/sms-length';
import { buildEvent } from '../../lib/events/build-event';
import type { Fact } from '../../lib/model/fact';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { mention } from '../make';
import { item } from './item';

const NOW = '2024-09-06T10:00:00.000Z';

describe('what a reader sees', () => {
  test.each([
    ['en', '[KJ] NEW Diplomacy: Korea-Japan summit held 6 September 2024 in Seoul (2 sources)'],
    ['ko', '[한일] 신규 외교: 한일 정상회담 개최 (2024년 9월 6일, 서울) (출처 2)'],
    ['ja', '[日韓] 新規 外交：日韓首脳会談：開催（2024年9月6日、ソウル）（出典2件）'],
  ] as const)('the subject in %s', (language, subject) => {
    const summit = { kind: 'summit', topic: 'leaders-summit', status: 'held', place: 'Seoul' } as const;
    expect(render(item(language, summit)).subject).toBe(subject);
  });

  test('what the text does not state is said to be not stated', () => {
    const made = item('en', { kind: 'summit', topic: 'leaders-summit', status: 'held' });
    expect(render(made).email).toMatch(/^Place +not stated$/m);
  });

  test('an update says what changed', () => {
    expect(render(item('en', {}, 'update')).email).toContain('CHANGED  Status planned > signed');
  });

  test('a page cannot forge lines of the mail or its headers', () => {
    const evidence = { text: 'signed\r\nBcc: all@example.org\n\nEVIDENCE  99 outlets', start: 0, end: 50 };
    const { email, subject } = render(item('en', { evidence, subject: 'x\r\nBcc: a@b.example', topic: 'other' }));
    expect(email).not.toMatch(/^(Bcc|EVIDENCE {2}99)/m);
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

test.each([
  ['plain', 'gsm-7', 5, 160],
  ['[KJ]', 'gsm-7', 6, 160],
  ['it’s', 'ucs-2', 4, 70],
  ['한일', 'ucs-2', 2, 70],
])('%s counts as %s %i of %i', (text, encoding, length, limit) => {
  expect(smsLength(text)).toEqual({ encoding, length, limit });
});

test('typography does not cost an English reader a second segment', () => {
  expect(smsLength(plainPunctuation('“Group A” – it’s back…')).encoding).toBe('gsm-7');
});

test('a cut never tears a character', () => {
  expect(cut('가나다라마', 3)).toBe('가나…');
  expect(cut('👨‍👩‍👧 family', 4)).not.toMatch(/[\ud800-\udbff]$/);
});

describe('the policy', () => {
  const { date: _date, ...talks } = mention('a', { kind: 'talks', status: 'agreed' }).fact;
  const undatedTalks = { ...mention('a'), fact: talks };
  const verdict = (over: Partial<Fact>, from: Parameters<typeof mention>[2] = {}, sent: string[] = []) =>
    judge(buildEvent('e1', [mention('a', over, from)]), new Set(sent), DEFAULT_SETTINGS.alerts, NOW).at(-1)!;

  const soonAfter = (over: Partial<Fact>, hours: number) => {
    const agreed = mention('a', { status: 'agreed' });
    const { date: _day, ...done } = mention('a', { status: 'in-force', ...over }).fact;
    const fact = over.date === undefined ? done : { ...done, date: over.date };
    const event = buildEvent('e1', [agreed, { ...mention('b', {}, { outlet: 'other' }, hours), fact }]);
    return judge(event, new Set([event.steps[0]!.key]), DEFAULT_SETTINGS.alerts, NOW).at(-1)!;
  };

  const calledOff = (confidence: number) =>
    verdict({ kind: 'talks', topic: 'strategic-dialogue', status: 'postponed', confidence });

  const noDay = (over: Partial<Fact>) => {
    const { date: _day, ...plan } = mention('a', {
      kind: 'measure',
      action: 'expand',
      status: 'planned',
      ...over,
    }).fact;
    return judge(buildEvent('e1', [{ ...mention('a'), fact: plan }]), new Set(), DEFAULT_SETTINGS.alerts, NOW).at(-1)!;
  };
  const afterwards = (confidence: number) => {
    const facts = [mention('a'), mention('a', { status: 'in-force', confidence }, {}, 1)];
    return judge(buildEvent('e1', facts), new Set(), DEFAULT_SETTINGS.alerts, NOW)[0]!;
  };

  test.each<[string, ReturnType<typeof verdict>, boolean, RegExp]>([
    ['a signature is told', verdict({}), true, /first told/],
    ['a change of stage is an update', verdict({ status: 'in-force' }, {}, ['committed']), true, /stage changed/],
    ['a step is told once', verdict({}, {}, ['done']), false, /already/],
    ['a proposal waits', verdict({ status: 'proposed' }), false, /proposed/],
    ['a recap is not told', verdict({ context: 'background' }), false, /background/],
    ['a number is not a measure', verdict({ kind: 'target', status: 'announced' }), false, /number/],
    [
      'talks without a day are not fixed yet',
      judge(buildEvent('e1', [undatedTalks]), new Set(), DEFAULT_SETTINGS.alerts, NOW).at(-1)!,
      false,
      /no day/,
    ],
    ['a weak report waits for a second outlet', verdict({ confidence: 0.5 }), false, /second outlet/],
    ['a plan without a day needs sure words', noDay({ confidence: 0.75 }), false, /plan without a day/],
    ['a plan without a day in sure words is told', noDay({ confidence: 0.85 }), true, /first told/],
    ['a signature is told though a weak report says that it is in force', afterwards(0.6), true, /first told/],
    ['and is not where a sure one does', afterwards(0.9), false, /later step/],
    ['a denial of what was never told is not told', verdict({ status: 'denied' }), false, /never told/],
    ['what is called off is told to whom nobody told of it', verdict({ status: 'postponed' }), true, /first told/],
    ['talks both sides of which are named are as sure as talks can be', calledOff(0.8), true, /first told/],
    ['talks of which not even that is said are not', calledOff(0.75), false, /not sure/],
    ['an accord told the day after as done is the accord', soonAfter({}, 24), false, /just told/],
    ['with a day of its own it is not', soonAfter({ date: '2024-09-10' }, 24), true, /stage changed/],
    ['unless that is not sure', verdict({ status: 'cancelled', confidence: 0.75 }), false, /not sure/],
    ['a denial of what was told is told', verdict({ status: 'denied' }, {}, ['committed']), true, /stage changed/],
    ['an old report is history', verdict({}, { publishedAt: '2024-09-01T00:00:00.000Z' }), false, /72 hours/],
    ['an old day told as news is history', verdict({ date: '2024-08-01' }), false, /14 days/],
    ['a first poll is not told', verdict({}, { baseline: true }), false, /first polled/],
  ])('%s', (_name, result, alert, why) => {
    expect(result.alert).toBe(alert);
    expect(result.why).toMatch(why);
  });
});

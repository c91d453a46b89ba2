import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { ConfigurationError, configurationSchema, parseConfiguration, settingsOf } from '../../lib/runtime/settings';

test('an empty file means every default', () => {
  expect(settingsOf(parseConfiguration('{}', 'kjm.config.json'))).toEqual(DEFAULT_SETTINGS);
});

test('the personal file wins over the shared one, key by key', () => {
  const shared = parseConfiguration('{"pollMinutes": 20, "alerts": {"languages": ["ko"]}}', 'a');
  const personal = parseConfiguration('{"alerts": {"minSeverity": 2}}', 'b');
  expect(settingsOf(shared, personal)).toMatchObject({
    pollMinutes: 20,
    alerts: { languages: ['ko'], minSeverity: 2 },
  });
});

test.each([
  ['cut short', '{"pollMinutes": 1', /not valid JSON/],
  ['an unknown key', '{"pollMinute": 10}', /pollMinute/],
  ['a word for a number', '{"pollMinutes": "ten"}', /pollMinutes/],
  ['an unknown language', '{"alerts": {"languages": ["fr"]}}', /languages/],
  ['a bad address', '{"subscriptions": [{"protocol": "email", "endpoint": "me"}]}', /name@example\.org/],
  ['a local number', '{"subscriptions": [{"protocol": "sms", "endpoint": "010-1234-5678"}]}', /\+821012345678/],
  ['a bad day', '{"history": {"until": "last year"}}', /history/],
])('%s is refused, naming file and key', (_what, text, reason) => {
  expect(() => parseConfiguration(text, 'kjm.config.json')).toThrow(ConfigurationError);
  expect(() => parseConfiguration(text, 'kjm.config.json')).toThrow(/kjm\.config\.json/);
  expect(() => parseConfiguration(text, 'kjm.config.json')).toThrow(reason);
});

test('the schema that editors use is the one that validates', () => {
  expect(JSON.parse(readFileSync('schemas/configuration.schema.json', 'utf8'))).toEqual(configurationSchema());
});

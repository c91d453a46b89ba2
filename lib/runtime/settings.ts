import * as z from 'zod';
import { ALERT_TYPES, DELIVERIES } from '../model/alert';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { LANGUAGES } from '../model/vocabularies';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as 2024-09-06');
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'a number in international form, as +821012345678');
const language = z.enum(LANGUAGES);

/** Which alerts a subscription asks for. */
const choice = {
  languages: z.array(language).min(1).optional(),
  deliveries: z.array(z.enum(DELIVERIES)).min(1).optional(),
  minSeverity: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  fields: z.array(z.string().min(1)).min(1).optional(),
  kinds: z
    .array(z.enum([...ALERT_TYPES, 'digest']))
    .min(1)
    .optional(),
};

/** The operator's file. Every key is optional; docs/configuration.md describes them. */
const schema = z.strictObject({
  $schema: z.string().optional(),
  pollMinutes: z.number().int().min(1).max(1440).optional(),
  fetchArticles: z.boolean().optional(),
  history: z.union([z.literal('all'), z.literal('none'), z.strictObject({ until: day })]).optional(),
  quietFirstPoll: z.boolean().optional(),
  alerts: z
    .strictObject({
      languages: z.array(language).min(1).optional(),
      deliveries: z.array(z.enum(DELIVERIES)).min(1).optional(),
      minConfidence: z.number().min(0).max(1).optional(),
      maxAgeHours: z.number().positive().optional(),
      proposals: z.boolean().optional(),
      targets: z.boolean().optional(),
      minSeverity: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    })
    .optional(),
  retention: z
    .strictObject({
      seenDays: z.number().int().min(30).optional(),
      articleDays: z.number().int().min(1).optional(),
    })
    .optional(),
  smtp: z
    .strictObject({
      host: z.string().min(1),
      port: z.number().int().min(1).max(65_535).default(587),
      secure: z.boolean().default(false),
      from: z.email('an address as name@example.org'),
      user: z.string().min(1).optional(),
      passwordVariable: z
        .string()
        .regex(/^[A-Za-z_]\w*$/, 'the name of an environment variable, as KJM_SMTP_PASSWORD')
        .optional(),
    })
    .optional(),
  operations: z
    .strictObject({
      email: z.email('an address as name@example.org').optional(),
      silenceHours: z.number().int().min(1).max(168).optional(),
      smsBudgetUsd: z.number().positive().optional(),
      budgetUsd: z.number().positive().optional(),
      dashboard: z.boolean().optional(),
      analytics: z.strictObject({ everyDays: z.number().int().min(1).max(30) }).optional(),
    })
    .optional(),
  subscriptions: z
    .array(
      z.discriminatedUnion('protocol', [
        z.strictObject({
          protocol: z.literal('email'),
          endpoint: z.email('an address as name@example.org'),
          ...choice,
        }),
        z.strictObject({ protocol: z.literal('sms'), endpoint: phone, ...choice }),
      ]),
    )
    .optional(),
});

export type Configuration = z.infer<typeof schema>;

/** What is set of `operations`; what is not set is absent. */
export type OperationsSettings = {
  [K in keyof NonNullable<Configuration['operations']>]?: NonNullable<NonNullable<Configuration['operations']>[K]>;
};

/** The JSON Schema of the file, from which editors complete and check. */
export const configurationSchema = (): unknown => z.toJSONSchema(schema, { io: 'input' });

export class ConfigurationError extends Error {
  override name = 'ConfigurationError' as const;
}

/** Reads a configuration text. Throws ConfigurationError naming the file, the key, what it holds and what it may hold. */
export function parseConfiguration(text: string, file: string): Configuration {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`${file} is not valid JSON: ${reason}. Mend it or remove it.`, { cause });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(`${file} cannot be used:\n${z.prettifyError(parsed.error)}`);
}

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as Partial<T>;

/** The settings of one or more configurations, later ones first; what none sets keeps its default. */
export function settingsOf(...configurations: readonly Configuration[]): Settings {
  let settings = DEFAULT_SETTINGS;
  for (const {
    $schema: _s,
    subscriptions: _p,
    smtp: _m,
    operations: _o,
    alerts = {},
    retention = {},
    ...rest
  } of configurations) {
    settings = {
      ...settings,
      ...defined(rest),
      alerts: { ...settings.alerts, ...defined(alerts) },
      retention: { ...settings.retention, ...defined(retention) },
    } as Settings;
  }
  return settings;
}

/** Every subscription of one or more configurations; the later one of an endpoint named twice. */
export function subscriptionsOf(
  ...configurations: readonly Configuration[]
): NonNullable<Configuration['subscriptions']> {
  const all = configurations.flatMap((c) => c.subscriptions ?? []);
  return [...new Map(all.map((s) => [s.endpoint, s])).values()];
}

/** What the operator wants to be told of a deployed stack; what a later configuration sets counts. */
export const operationsOf = (...configurations: readonly Configuration[]): OperationsSettings =>
  Object.assign({}, ...configurations.map((c) => defined(c.operations ?? {})));

/** The mail server, where one is set; the last one set counts. */
export const smtpOf = (...configurations: readonly Configuration[]): Configuration['smtp'] =>
  configurations.map((c) => c.smtp).findLast((smtp) => smtp !== undefined);

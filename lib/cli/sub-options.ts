import { type Command, Option } from 'commander';
import topicData from '../../data/topics.json' with { type: 'json' };
import { ALERT_TYPES, DELIVERIES } from '../model/alert';
import type { Choice, Protocol } from '../model/subscription';
import { LANGUAGES } from '../model/vocabularies';
import { CliError, EXIT } from './exit';

/** Options by which a reader chooses alerts. */
export interface ChoiceOptions {
  lang?: string;
  delivery?: string;
  field?: string;
  severity?: string;
  kind?: string;
}

/** Adds the options of a choice to a command. */
export function withChoice(command: Command): Command {
  return command
    .option('--lang <languages>', `languages, as en,ko (${LANGUAGES.join(', ')}); all unless given`)
    .option('--delivery <deliveries>', `when, as daily (${DELIVERIES.join(', ')})`, 'instant')
    .option('--field <fields>', 'fields, as security,economy; all unless given')
    .addOption(new Option('--severity <n>', 'this or weightier, 1 to 3').choices(['1', '2', '3']))
    .option('--kind <kinds>', `kinds, as new,update (${[...ALERT_TYPES, 'digest'].join(', ')}); all unless given`);
}

const FIELDS = topicData.fields.map((f) => f.id);

function listOf<T extends string>(name: string, text: string | undefined, known: readonly T[]): T[] | undefined {
  if (text === undefined) return undefined;
  return text.split(',').map((part) => {
    const found = known.find((k) => k === part.trim());
    if (found === undefined)
      throw new CliError(`--${name}: ${part.trim()} is not among ${known.join(', ')}`, EXIT.usage);
    return found;
  });
}

/** Reads a choice. Throws a CliError naming the option that cannot be used. */
export function choiceFrom({ lang, delivery, field, severity, kind }: ChoiceOptions): Choice {
  const [languages, deliveries] = [listOf('lang', lang, LANGUAGES), listOf('delivery', delivery, DELIVERIES)];
  const fields = listOf('field', field, FIELDS);
  const kinds = listOf('kind', kind, [...ALERT_TYPES, 'digest'] as const);
  return {
    ...(languages ? { languages } : {}),
    ...(deliveries ? { deliveries } : {}),
    ...(severity ? { minSeverity: Number(severity) } : {}),
    ...(fields ? { fields } : {}),
    ...(kinds ? { kinds } : {}),
  };
}

export interface EndpointOptions {
  email?: string;
  sms?: string;
  smtp?: string;
  console?: boolean;
  outbox?: boolean;
}

const ADDRESS = /^[^\s@,<>"']+@[^\s@,<>"']+\.[^\s@,.<>"']{2,}$/;
const PHONE = /^\+[1-9]\d{6,14}$/;

/** Who is to be subscribed. Throws a CliError unless exactly one is named, in a form that can be delivered to. */
export function endpointFrom(options: EndpointOptions): { protocol: Protocol; endpoint: string } {
  const named = (['email', 'sms', 'smtp', 'console', 'outbox'] as const).filter((p) => options[p] !== undefined);
  const [protocol] = named;
  if (protocol === undefined || named.length > 1)
    throw new CliError('name one of --email, --sms (deployed), --smtp, --outbox, --console (local)', EXIT.usage);
  const value = options[protocol];
  if (typeof value !== 'string') return { protocol, endpoint: '' };
  const endpoint = protocol === 'sms' ? value.replace(/[\s().-]/g, '') : value.trim();
  const form = protocol === 'sms' ? PHONE : ADDRESS;
  if (!form.test(endpoint))
    throw new CliError(
      `--${protocol}: ${value} is no ${protocol === 'sms' ? 'number with its country, as +821012345678' : 'address as name@example.org'}`,
      EXIT.usage,
    );
  return { protocol, endpoint };
}

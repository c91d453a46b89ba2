import * as z from 'zod';
import { ACTIONS, CONTEXTS, INSTRUMENTS, KINDS, LANGUAGES, SIDES, STATUSES } from '../../model/vocabularies';

export const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: 'A day, month or year, KST/JST' });
export const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .meta({ description: 'ISO 8601' });
const country = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ description: 'ISO 3166' });
export const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const status = z.enum(STATUSES);
export const language = z.enum(LANGUAGES);

const quantity = z.strictObject({ value: z.number(), unit: z.string() }).meta({ id: 'Quantity' });

const step = z
  .strictObject({
    key: z.string(),
    status,
    date: day.optional(),
    reportedAt: time,
    news: z.boolean(),
    outlets: z.array(z.string()),
    independent: z.number().int().min(0),
    confidence: z.number(),
    articles: z.array(z.string()),
    proof: z.strictObject({ articleId: z.string(), quote: z.string(), start: z.number().int(), end: z.number().int() }),
  })
  .meta({ id: 'Step', description: 'One stage of the life of an event, with the quote that proves it first' });

const contradiction = z
  .strictObject({
    field: z.enum(['date', 'place']),
    step: z.string().optional(),
    values: z.array(z.strictObject({ value: z.string(), outlets: z.array(z.string()) })).min(2),
  })
  .meta({ id: 'Contradiction', description: 'Values that cannot both be true; the better supported one comes first' });

const revision = z
  .strictObject({
    id: z.string(),
    at: time,
    type: z.enum(['set', 'merge', 'split', 'withdraw', 'restore']),
    reason: z.string(),
    set: z.object({}).catchall(z.unknown()).optional(),
    other: z.string().optional(),
  })
  .meta({ id: 'Revision', description: 'A correction by the operator' });

const fact = z
  .strictObject({
    kind: z.enum(KINDS),
    topic: z.string(),
    subject: z.string().optional(),
    status,
    action: z.enum(ACTIONS).optional(),
    instrument: z.enum(INSTRUMENTS).optional(),
    actors: z.array(country),
    participants: z.array(z.string()).optional(),
    date: day.optional(),
    dateBasis: z.enum(['stated', 'implied']).optional(),
    announcedOn: day.optional(),
    place: z.string().optional(),
    // a chronology counts in words
    ordinal: z.union([z.number().int(), z.string()]).optional(),
    quantity: quantity.optional(),
    context: z.enum(CONTEXTS),
    evidence: z.strictObject({ text: z.string(), start: z.number().int(), end: z.number().int() }),
    statusCue: z.string().optional(),
    rule: z.string(),
    confidence: z.number(),
  })
  .meta({ id: 'Fact', description: 'One thing that one article states' });

/** What editors of the chronology call an entry. */
const titles = z.strictObject({ en: z.string(), ko: z.string(), ja: z.string() }).optional();

const source = z
  .strictObject({
    articleId: z.string(),
    title: z.string().optional(),
    titles,
    url: z.string().optional(),
    outlet: z.string(),
    outletCountry: z.string().optional(),
    language,
    publishedAt: time,
    baseline: z.boolean().optional(),
  })
  .meta({ id: 'Source', description: 'The article of a fact' });

export const eventView = z
  .strictObject({
    title: z.string().min(1).meta({ description: 'In the language that was asked for' }),
    field: z.string(),
    severity,
    id: z.string(),
    kind: z.enum(KINDS),
    topic: z.string(),
    subject: z.string().optional(),
    status,
    date: day.optional(),
    place: z.string().optional(),
    action: z.enum(ACTIONS).optional(),
    instrument: z.enum(INSTRUMENTS).optional(),
    actors: z.array(country),
    participants: z.array(z.string()),
    quantity: quantity.optional(),
    steps: z.array(step),
    articles: z.array(z.string()),
    sides: z.enum(SIDES),
    contradictions: z.array(contradiction),
    outlets: z.array(z.string()),
    firstReportedAt: time,
    lastReportedAt: time,
    history: z.boolean().meta({ description: 'Part of the bundled chronology' }),
    titles,
    revision: z.number().int().min(1),
    revisions: z.array(revision),
    formerIds: z.array(z.string()),
    withdrawn: z.boolean().optional(),
  })
  .meta({ id: 'EventSummary', description: 'Something that happened or is to happen, as lists show it' });

export const fullEvent = eventView
  .extend({ mentions: z.array(z.strictObject({ factId: z.string(), fact, source })) })
  .meta({ id: 'Event', description: 'An event with every fact that tells of it' });

const evidence = z
  .strictObject({
    articleId: z.string(),
    outlet: z.string(),
    outletCountry: z.string().optional(),
    language,
    publishedAt: time,
    title: z.string().optional(),
    url: z.string().optional(),
    quote: z.string().meta({ description: 'Verbatim' }),
    start: z.number().int().meta({ description: 'Where it begins in the article, in UTF-16 code units' }),
    end: z.number().int(),
    status,
    news: z.boolean().meta({ description: 'False where the article tells it as background' }),
    confidence: z.number(),
  })
  .meta({ id: 'Evidence', description: 'What one article says of an event, in its words' });

export const eventPage = z
  .strictObject({ events: z.array(eventView), cursor: z.string().optional() })
  .meta({ id: 'EventPage', description: 'With a cursor there is more' });

export const evidenceOfEvent = z
  .strictObject({ id: z.string(), evidence: z.array(evidence) })
  .meta({ id: 'EvidenceOfEvent' });

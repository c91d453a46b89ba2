import * as z from 'zod';
import { ALERT_TYPES, DELIVERIES } from '../../model/alert';
import { KINDS } from '../../model/vocabularies';
import { language, severity, status, time } from './event';

const state = z.enum(['due', 'claimed', 'sent', 'dropped']);

const digest = z
  .strictObject({
    id: z.string(),
    at: time,
    eventId: z.string(),
    language,
    delivery: z.enum(DELIVERIES),
    state,
    dueAt: time,
    attempts: z.number().int().min(0),
    why: z.string(),
    sentAt: time.optional(),
    receipt: z.string().optional(),
  })
  .meta({ id: 'Digest', description: 'A message that gathers the alerts of a day or week' });

const alert = digest
  .extend({
    type: z.enum(ALERT_TYPES),
    kind: z.enum(KINDS),
    topic: z.string(),
    status,
    severity,
    articleId: z.string(),
    subject: z.string(),
    sms: z.string(),
  })
  .meta({ id: 'Alert', description: 'What was told of an event, in one language for one delivery' });

const explained = z
  .strictObject({
    step: z.string(),
    status,
    reportedAt: time,
    told: z.boolean(),
    why: z.string(),
    alerts: z.array(
      z.strictObject({
        id: z.string(),
        language: z.string(),
        delivery: z.enum(DELIVERIES),
        at: time,
        state,
        receipt: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'StepExplained', description: 'Why a step was told or was not' });

export const alertPage = z.strictObject({ alerts: z.array(alert), digests: z.array(digest) }).meta({ id: 'AlertPage' });

export const alertsOfEvent = z
  .strictObject({ eventId: z.string(), steps: z.array(explained) })
  .meta({ id: 'AlertsOfEvent' });

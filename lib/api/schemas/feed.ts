import * as z from 'zod';
import { HEALTH_STATES } from '../../feeds/health';
import { language, time } from './event';

const feed = z
  .strictObject({
    url: z.string(),
    title: z.string(),
    language,
    country: z.string(),
    fetchArticles: z.boolean(),
    state: z.enum(HEALTH_STATES),
    lastPolledAt: time.nullable(),
    lastOkAt: time.nullable(),
    lastNewAt: time.nullable(),
    usualGapMinutes: z.number().nullable().meta({ description: 'Median minutes between two entries' }),
    failures: z.number().int().min(0),
    lastError: z.string().nullable(),
    nextPollAt: time.nullable(),
  })
  .meta({ id: 'Feed', description: 'A subscription and how it does' });

export const feeds = z.strictObject({ feeds: z.array(feed) }).meta({ id: 'Feeds' });

import * as z from 'zod';
import { parseArticleMessage } from './article-message';
import { parsePollBatch } from './poll-batch';
import type { QueueName } from './queues';

/** What is said of a dead letter. */
export interface Explanation {
  about: string;
  reason: string;
}

/** What the stream's event source leaves of a batch that failed: where it was, not what it held. */
const ring = z.object({
  requestContext: z.object({ condition: z.string().optional() }).optional(),
  DDBStreamBatchInfo: z.object({ batchSize: z.number().optional() }),
});

const CONDITIONS: Record<string, string> = {
  RetryAttemptsExhausted: 'every try failed',
  RecordAgeExceeded: 'it was too old before a try succeeded',
};

/** Attributes by which Lambda and the scheduler say why they gave up on an invocation. */
const FAILURES = ['ErrorMessage', 'ERROR_MESSAGE', 'ErrorCode', 'ERROR_CODE'];

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 300);
const saying = (error: unknown) => inOneLine(error instanceof Error ? error.message : String(error));

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * What a dead letter is about and why it is one, in plain words. Never throws: what nobody understands is exactly what lies
 * here. `id` is what the log of the function has it under.
 */
export function explainDeadLetter(
  name: QueueName,
  { id, body, attributes = {} }: { id: string; body: string; attributes?: Record<string, string> },
): Explanation {
  const failure = FAILURES.map((key) => attributes[key]).find((value) => value !== undefined && value !== '');
  const json = parsed(body);
  const asRing = ring.safeParse(json);
  if (asRing.success) {
    const { requestContext, DDBStreamBatchInfo } = asRing.data;
    const condition = requestContext?.condition ?? '';
    return {
      about: `${DDBStreamBatchInfo.batchSize ?? 'some'} new alerts that the stream rang for`,
      reason: `${CONDITIONS[condition] ?? (condition || 'the alert function failed')}; the sweep has sent them since`,
    };
  }
  if (failure !== undefined)
    return { about: `an invocation of the ${name} function`, reason: `it failed: ${inOneLine(failure)}` };
  const log = `the log of the ${name} function says why, under "${id}"`;
  try {
    if (name === 'poll') {
      const { feeds } = parsePollBatch({ messageId: id, body });
      return {
        about: `a turn of ${feeds.length} feeds (${feeds[0]?.title ?? 'none'} ...)`,
        reason: `every try failed; ${log}`,
      };
    }
    const { title, feed } = parseArticleMessage(body);
    return { about: `${feed.title}: ${inOneLine(title).slice(0, 80)}`, reason: `every try failed; ${log}` };
  } catch (error) {
    return { about: inOneLine(body).slice(0, 80) || 'an empty message', reason: saying(error) };
  }
}

import { ingest } from '../lib/pipeline/ingest';
import { awsIngestPorts } from '../lib/runtime/aws-extract';
import { type BatchResult, handleBatch, type QueueRecord } from '../lib/runtime/batch';
import { type Context, stopBefore } from '../lib/runtime/time-left';

const ports = awsIngestPorts();
/** As long as the page of one article may take: robots.txt, the host's pace, the page itself. */
const LAST_ARTICLE_SECONDS = 50;

/** Takes articles from the queue to facts, events and alerts due; reports each message that failed or was not begun. */
export function handler(event: { Records: QueueRecord[] }, context?: Context): Promise<BatchResult> {
  const until = stopBefore(context, LAST_ARTICLE_SECONDS);
  const isOver = () => until !== undefined && ports.now() >= until;
  return handleBatch(event.Records, (message) => ingest(message, ports), ports.log, isOver);
}

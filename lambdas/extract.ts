import { ingest } from '../lib/pipeline/ingest';
import { awsIngestPorts } from '../lib/runtime/aws-extract';
import { type BatchResult, handleBatch, type QueueRecord } from '../lib/runtime/batch';

const ports = awsIngestPorts();

/** Takes articles from the queue to facts, events and alerts due; reports each message that failed. */
export function handler(event: { Records: QueueRecord[] }): Promise<BatchResult> {
  return handleBatch(event.Records, (message) => ingest(message, ports), ports.log);
}

import { Duration } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

const KEPT = Duration.days(14);

/** A queue as all of ours are: encrypted at rest, closed to plain HTTP. */
export function createQueue(scope: Construct, id: string, props: sqs.QueueProps): sqs.Queue {
  return new sqs.Queue(scope, id, { encryption: sqs.QueueEncryption.SQS_MANAGED, enforceSSL: true, ...props });
}

/** Where work goes that failed for good: kept as long as SQS can, for someone to look. */
export function createDeadLetterQueue(scope: Construct): sqs.Queue {
  return createQueue(scope, 'DeadLetters', { retentionPeriod: KEPT });
}

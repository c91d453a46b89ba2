import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Delivery } from '../model/alert';
import { CAPACITY } from '../model/capacity';
import type { Settings } from '../model/settings';
import { NodeFunction } from './node-function';
import { createDeadLetterQueue } from './queue';
import { runEvery } from './run-every';
import type { Tables } from './tables';

const SWEEP_MINUTES = CAPACITY.alert.sweepMinutes;

const isDigest = (delivery: Delivery): boolean => delivery === 'daily' || delivery === 'weekly';

/** A new item of the outbox, and nothing else that happens to the table. */
const NEW_ALERT = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('ALERT#') } } },
});

export interface AlerterProps {
  bundles: string;
  settings: Settings;
  tables: Tables;
  topic: sns.ITopic;
}

/** Sends the alerts that are due: rung by the table's stream, and by a sweep that finds what the ring missed. */
export class Alerter extends Construct {
  readonly fn: NodeFunction;
  /** Rings that failed for good; the sweep has done their work. */
  readonly deadLetters: sqs.IQueue;

  constructor(scope: Construct, id: string, { bundles, settings, tables, topic }: AlerterProps) {
    super(scope, id);
    const deadLetterQueue = createDeadLetterQueue(this);
    const fn = new NodeFunction(this, 'Function', {
      bundle: 'alert',
      bundles,
      settings,
      description: 'Publishes the alerts that are due',
      timeout: Duration.minutes(1),
      memorySize: CAPACITY.alert.memoryMb,
      failed: { deadLetterQueue, maxEventAge: Duration.minutes(SWEEP_MINUTES) },
    });
    // a digest looks up what it tells and what comes, and puts the next one out
    const [actions, indexes] = settings.alerts.deliveries.some(isDigest)
      ? [
          ['UpdateItem', 'GetItem', 'PutItem'],
          ['due', 'byYear'],
        ]
      : [['UpdateItem'], ['due']];
    fn.bind(tables.chronicle.allow(actions, [{ actions: ['Query'], indexes }])).bind({
      variable: 'ALERT_TOPIC_ARN',
      value: topic.topicArn,
      rights: [{ actions: ['sns:Publish'], resources: [topic.topicArn] }],
    });
    fn.addEventSource(
      // CDK declares the stream of a table in two ways that exactOptionalPropertyTypes tells apart
      new DynamoEventSource(tables.chronicle.table as ITable, {
        startingPosition: StartingPosition.LATEST,
        filters: [NEW_ALERT],
        // the index of what is due is a moment behind the table
        maxBatchingWindow: Duration.seconds(1),
        bisectBatchOnError: true,
        // a ring that is lost costs minutes, since the sweep comes; one that is repeated for a day blocks the others
        retryAttempts: 3,
        maxRecordAge: Duration.hours(1),
        onFailure: new SqsDlq(deadLetterQueue),
      }),
    );
    this.fn = fn;
    this.deadLetters = deadLetterQueue;
    runEvery(this, fn, {
      minutes: SWEEP_MINUTES,
      deadLetterQueue,
      description: 'Sends the alerts that the stream did not ring for',
    });
  }
}

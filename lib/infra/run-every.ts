import { Aws, Duration } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface RunEveryProps {
  minutes: number;
  description: string;
  /** Where invocations go that could not be delivered. */
  deadLetterQueue: sqs.IQueue;
}

/** Invokes a function on a schedule, with a role that may do this and nothing else. */
export function runEvery(scope: Construct, fn: lambda.IFunction, props: RunEveryProps): scheduler.Schedule {
  const { minutes, description, deadLetterQueue } = props;
  const statement = (action: string, resource: string) =>
    new iam.PolicyStatement({ actions: [action], resources: [resource] });
  const role = new iam.Role(scope, 'ScheduleRole', {
    assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    inlinePolicies: {
      Invoke: new iam.PolicyDocument({
        statements: [
          statement('lambda:InvokeFunction', fn.functionArn),
          statement('sqs:SendMessage', deadLetterQueue.queueArn),
        ],
      }),
    },
  });
  return new scheduler.Schedule(scope, 'Schedule', {
    description,
    schedule: scheduler.ScheduleExpression.rate(Duration.minutes(minutes)),
    target: new LambdaInvoke(fn, {
      // CDK would add every version of the function to a role that it may write to
      role: role.withoutPolicyUpdates(),
      deadLetterQueue,
      // the next turn does what this one could not
      retryAttempts: 2,
      maxEventAge: Duration.minutes(minutes),
    }),
  });
}

import { Aws } from 'aws-cdk-lib';
import * as budgets from 'aws-cdk-lib/aws-budgets';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Tells the operator when what carries the monitor's tag has cost, or will cost, more than `usd` in a month. */
export function createBudget(scope: Construct, usd: number, tag: { key: string; value: string }, told: sns.ITopic) {
  const notice = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { comparisonOperator: 'GREATER_THAN', notificationType, threshold, thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'SNS', address: told.topicArn }],
  });
  return new budgets.CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `${Aws.STACK_NAME}-monthly`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: usd, unit: 'USD' },
      // a tag counts once it is activated for cost allocation in the billing console
      costFilters: { TagKeyValue: [`user:${tag.key}$${tag.value}`] },
    },
    notificationsWithSubscribers: [notice('ACTUAL', 80), notice('FORECASTED', 100)],
  });
}

import { Duration } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { CAPACITY } from '../model/capacity';
import type { Settings } from '../model/settings';
import { NodeFunction } from './node-function';
import type { Tables } from './tables';

export interface QuerierProps {
  bundles: string;
  settings: Settings;
  tables: Tables;
}

/** Answers questions about events. It can only read, and only for whom IAM lets in. */
export class Querier extends Construct {
  readonly url: string;
  private readonly fn: NodeFunction;

  constructor(scope: Construct, id: string, { bundles, settings, tables }: QuerierProps) {
    super(scope, id);
    const fn = new NodeFunction(this, 'Function', {
      bundle: 'query',
      bundles,
      settings,
      description: 'Answers queries for events, facts and alerts',
      timeout: Duration.seconds(20),
      memorySize: CAPACITY.query.memoryMb,
    });
    fn.bind(tables.chronicle.allow(['GetItem', 'BatchGetItem', 'Query'], [{ actions: ['Query'] }]))
      // how feeds do
      .bind(tables.intake.allow(['BatchGetItem']));
    this.fn = fn;
    this.url = fn.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }).url;
  }

  /** Lets an identity ask with signed requests. */
  grantQuery(identity: IGrantable): void {
    this.fn.grantInvokeUrl(identity);
  }
}

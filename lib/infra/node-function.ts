import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Settings } from '../model/settings';

/** Where `npm run build` puts the bundles of the functions. */
export const BUILT_BUNDLES = fileURLToPath(new URL('../../dist/lambda', import.meta.url));

export interface NodeFunctionProps {
  /** The name of the bundle: its folder under `bundles`. */
  bundle: 'poll' | 'extract' | 'alert' | 'query';
  /** The folder of the built bundles. */
  bundles: string;
  description: string;
  timeout: Duration;
  memorySize: number;
  settings: Settings;
  /** For a function that is invoked without anyone waiting: where events go that it fails on. */
  failed?: { deadLetterQueue: sqs.IQueue; maxEventAge: Duration };
}

/** What a function is given: the name by which it finds a resource, and what it may do with it. */
export interface Binding {
  variable: string;
  value: string;
  /** Exact actions on exact resources. */
  rights: readonly { actions: readonly string[]; resources: readonly string[] }[];
}

/** A function with the defaults that all of ours share, from a bundle that is already built and tested. */
export class NodeFunction extends lambda.Function {
  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    const folder = join(props.bundles, props.bundle);
    if (!existsSync(join(folder, 'index.mjs')))
      throw new Error(`the bundle of ${props.bundle} is missing in ${folder}: run "npm run build" first`);
    // the managed policy for logs allows every log group; a group and a role of its own allow one
    const logGroup = new logs.LogGroup(scope, `${id}Log`, {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new iam.Role(scope, `${id}Role`, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      description: props.description,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      code: lambda.Code.fromAsset(folder),
      role,
      logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      timeout: props.timeout,
      memorySize: props.memorySize,
      environment: { SETTINGS: JSON.stringify(props.settings) },
      // whatever invokes such a function does so again by itself, and every run does all that is due
      ...(props.failed === undefined ? {} : { ...props.failed, retryAttempts: 0 }),
    });
  }

  /** Tells the function where a resource is and lets it use it: never one without the other. */
  bind({ variable, value, rights }: Binding): this {
    this.addEnvironment(variable, value);
    for (const { actions, resources } of rights)
      this.addToRolePolicy(new iam.PolicyStatement({ actions: [...actions], resources: [...resources] }));
    return this;
  }
}

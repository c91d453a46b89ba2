import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ContextError, readContext } from '../lib/infra/read-context';
import { MonitorStack } from '../lib/monitor-stack';
import { ConfigurationError, operationsOf, settingsOf, subscriptionsOf } from '../lib/runtime/settings';
import { readConfigurations } from '../lib/runtime/settings-file';

/** The CDK app: the operator's files, and `npx cdk deploy -c email=name@example.org -c lang=en,ko` over them. */
function main(): void {
  const app = new App();
  const files = readConfigurations();
  const filed = {
    settings: settingsOf(...files),
    subscriptions: subscriptionsOf(...files),
    operations: operationsOf(...files),
  };
  const { stackName, ...deployment } = readContext((key) => app.node.tryGetContext(key), filed);
  new MonitorStack(app, stackName, deployment);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}

try {
  main();
} catch (error) {
  if (!(error instanceof ContextError || error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ContextError, readContext } from '../lib/infra/read-context';
import { MonitorStack } from '../lib/monitor-stack';

/** The CDK app: `npx cdk deploy -c email=name@example.org -c lang=en,ko`. */
function main(): void {
  const app = new App();
  const { stackName, settings, subscriptions } = readContext((key) => app.node.tryGetContext(key));
  new MonitorStack(app, stackName, { settings, subscriptions });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}

try {
  main();
} catch (error) {
  if (!(error instanceof ContextError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

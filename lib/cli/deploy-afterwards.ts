import { runDoctor } from './doctor';
import { messageColours as colour, say } from './output';
import { defaultStore } from './target';

interface Deployed {
  stack: string;
  region: string;
  waitSeconds: number;
  step: (text: string) => void;
}

/** After a deployment: waits until alerts can arrive, sends one, and looks at everything. */
export async function afterwards({ stack, region, waitSeconds, step }: Deployed): Promise<void> {
  const [{ stackOutputs }, { waitForConfirmations }, { testAlert }] = await Promise.all([
    import('../runtime/stack-outputs'),
    import('../runtime/deployment/confirmations'),
    import('../runtime/test-alert'),
  ]);
  const outputs = await stackOutputs(stack);
  const topics = [outputs.AlertTopic, outputs.AlarmTopic].filter((arn) => arn !== undefined);

  step('4. Confirmation');
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal);
  let told = '';
  const { confirmed, pending } = await waitForConfirmations(topics, {
    seconds: waitSeconds,
    signal: stop.signal,
    onWait: ({ pending: who, seconds }) => {
      const line = `   waiting for ${who.join(', ')} to open the link in the mail from AWS Notifications`;
      if (line !== told) say(`${line} (Ctrl-C to go on without)`);
      else if (seconds % 60 < 5) say(colour.dim(`   ${Math.round(seconds / 60)} min`));
      told = line;
    },
  });
  process.off('SIGINT', onSignal);
  if (pending.length > 0) {
    say(
      `   Not confirmed yet: ${pending.join(', ')}. Alerts begin once the link is opened; it is void after two days.`,
    );
    say('   Everything else is deployed. When it is opened, go on with:');
    say(`     export AWS_REGION=${region}`);
    say(`     npx kjm alerts test --stack ${stack} && npx kjm doctor --stack ${stack}`);
    if (stop.signal.aborted) {
      process.exitCode = 130;
      return;
    }
  } else if (confirmed.length > 0) say(`   confirmed: ${confirmed.join(', ')}`);
  else say(`   nobody is subscribed yet: npx kjm sub add --email you@example.org --stack ${stack}`);

  step('5. Test alert');
  const { subject, receipt } = await testAlert({ store: defaultStore(), stack });
  say(`   sent: ${subject} (${receipt})`);

  step('6. Doctor');
  await runDoctor({ store: defaultStore(), stack });
  say(
    `\nThe first poll comes within minutes, and alerts nobody of what is old. Look at it: npx kjm dashboard --open --stack ${stack}`,
  );
  if (process.env.AWS_REGION !== undefined) say(`In a new terminal: export AWS_REGION=${region}`);
}

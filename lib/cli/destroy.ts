import { Command } from 'commander';
import { DEFAULT_STACK_NAME as DEFAULT_STACK } from '../infra/read-context';
import { confirmed } from './ask';
import { answersFrom } from './deploy-answers';
import { say } from './output';

interface Options {
  stack: string;
  context: string[];
  yes?: boolean;
}

export function destroyCommand(): Command {
  const collect = (value: string, before: string[]) => [...before, value];
  return new Command('destroy')
    .description(
      'Removes a deployed monitor: functions, queues, topics, readers, alarms, logs. What it knows (the Chronicle: events,\n' +
        'facts, alerts) stays in its table, protected; it says how to remove that too.',
    )
    .option('--stack <name>', 'the name of the stack', DEFAULT_STACK)
    .option('-c, --context <key=value>', 'as stackName=MyMonitor', collect, [])
    .option('--yes', 'do not ask')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const stack = answersFrom({ context: options.context }).stackName ?? options.stack;
  const [{ stackOutputs }, { deleteStack }] = await Promise.all([
    import('../runtime/stack-outputs'),
    import('../runtime/deployment/delete-stack'),
  ]);
  const { ChronicleTable: chronicle } = await stackOutputs(stack);
  say(`This removes ${stack}: nobody is alerted any more, and readers would have to confirm anew.`);
  say(
    `What stays: the table ${chronicle ?? 'of the Chronicle'} with all events, facts and alerts. It costs by size, cents a month.`,
  );
  say(`Keep a copy of your own first: npx kjm export --format all --stack ${stack} --out archive.ndjson.gz`);
  if (!(await confirmed(`Remove ${stack}?`, options.yes))) return;
  let told = '';
  await deleteStack(stack, (status) => {
    if (status !== told) say(`   ${status}`);
    told = status;
  });
  say(`${stack} is removed.`);
  if (chronicle === undefined) return;
  say('To remove what it knew too, for good:');
  say(`  aws dynamodb update-table --table-name ${chronicle} --no-deletion-protection-enabled`);
  say(`  aws dynamodb delete-table --table-name ${chronicle}`);
}

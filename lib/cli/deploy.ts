import { Command } from 'commander';
import { DEFAULT_STACK_NAME as DEFAULT_STACK } from '../infra/read-context';
import { isAttended } from './ask';
import { afterwards } from './deploy-afterwards';
import { type AnswerFlags, answersFrom } from './deploy-answers';
import { CliError, EXIT } from './exit';
import { messageColours as colour, say } from './output';

interface Options extends AnswerFlags {
  region?: string;
  stack?: string;
  yes?: boolean;
  dryRun?: boolean;
  keep: boolean;
  wait: string;
}

export function deployCommand(): Command {
  const collect = (value: string, before: string[]) => [...before, value];
  return new Command('deploy')
    .description(
      'Deploys the monitor into your AWS account: asks what it must know, checks the account, shows what will change, deploys,\n' +
        'waits for your confirmation, sends a test alert and runs the doctor. Off a terminal it asks nothing and needs --yes.',
    )
    .option('--region <name>', 'as ap-northeast-2; that of your AWS configuration unless given')
    .option('--email <addresses>', 'who receives alerts')
    .option('--phone <numbers>', 'who receives text messages, as +821012345678')
    .option('--lang <languages>', 'in which languages, as en,ko')
    .option('--schedule <minutes>', 'how often feeds are asked')
    .option('--alarm-email <address>', 'who is told when something is wrong')
    .option('--stack <name>', 'the name of the stack', DEFAULT_STACK)
    .option('-c, --context <key=value>', 'a value for CDK, as budget=5', collect, [])
    .option('--dry-run', 'stop after showing what would change')
    .option('--wait <minutes>', 'how long to wait for the confirmation', '15')
    .option('--no-keep', 'do not keep the answers in kjm.config.local.json')
    .option('--yes', 'ask nothing: bootstrap where needed, deploy what is shown')
    .action(run);
}

const step = (text: string): void => say(`\n${colour.bold(text)}`);

async function run(options: Options): Promise<void> {
  const minutes = Number(options.wait);
  if (!(minutes >= 0 && minutes <= 24 * 60))
    throw new CliError(`--wait: ${options.wait} is no number of minutes`, EXIT.usage);
  const { answers: given, context, stackName } = answersFrom(options);
  const stack = stackName ?? options.stack ?? DEFAULT_STACK;
  const asks = isAttended() && !options.yes;
  const [{ askRegion, askRest }, { keepAnswers }, { cdk, synthesise, ASSEMBLY }, { projectDir }] = await Promise.all([
    import('./deploy-questions'),
    import('../runtime/deployment/answers'),
    import('../runtime/deployment/cdk'),
    import('../runtime/bundled'),
  ]);
  // the operator's files and CDK's are those of the project, wherever this is called from
  process.chdir(projectDir());

  step('1. Your account');
  if (options.region !== undefined) process.env.AWS_REGION = options.region;
  const me = await identify(asks ? askRegion : undefined);
  say(`   account ${me.masked}, ${me.region}`);
  const answers = asks ? await askRest(given) : given;
  await bootstrapped(me, options, asks);
  if ((answers.phones ?? []).length > 0) await tellSms(me.region);

  step('2. What will change');
  // in a trial run the answers reach CDK and are not kept
  const kept = options.keep && !options.dryRun && keepAnswers(answers);
  const values = [
    ...context,
    `stackName=${stack}`,
    ...(answers.emails ? [`email=${answers.emails.join()}`] : []),
    ...(answers.phones ? [`phone=${answers.phones.join()}`] : []),
    ...(answers.languages ? [`lang=${answers.languages.join()}`] : []),
    ...(answers.minutes ? [`schedule=${answers.minutes}`] : []),
    ...(answers.alarmEmail ? [`alarmEmail=${answers.alarmEmail}`] : []),
  ];
  await synthesise(values);
  // by the template: a change set would leave a stack under review behind, and this may be a trial run
  await cdk(['diff', '--app', ASSEMBLY, '--method', 'template']);
  if (kept)
    say('   Your answers are kept in kjm.config.local.json, which git ignores: the next deployment needs none.');
  if (options.dryRun) return say('A trial run: nothing was deployed. Without --dry-run it is.');
  if (!options.yes && !(await assent(asks))) return;

  step('3. Deploy');
  await cdk(['deploy', '--app', ASSEMBLY, '--require-approval', 'never']);
  await afterwards({ stack, region: me.region, waitSeconds: minutes * 60, step });
}

interface Me {
  id: string;
  masked: string;
  region: string;
}

/** Who we are for AWS. Asks for a region where none is set and somebody is there. */
async function identify(ask: (() => Promise<string>) | undefined): Promise<Me> {
  const { whoAmI, maskedAccount } = await import('../runtime/doctor/account');
  try {
    const { id, region } = await whoAmI();
    return { id, region, masked: maskedAccount(id) };
  } catch (error) {
    if (error instanceof Error && /region is missing/i.test(error.message)) {
      if (ask === undefined)
        throw new CliError('no AWS region is set: give --region ap-northeast-2, or export AWS_REGION', EXIT.permission);
      process.env.AWS_REGION = await ask();
      return identify(undefined);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(
      `AWS does not know who you are (${reason}): run "aws configure" or "aws sso login", or export AWS_PROFILE, and try again. Nothing was deployed.`,
      EXIT.permission,
      { cause: error },
    );
  }
}

async function bootstrapped({ id, region }: Me, { yes, dryRun }: Options, asks: boolean): Promise<void> {
  const { bootstrapVersion } = await import('../runtime/doctor/account');
  if ((await bootstrapVersion()) !== undefined) return say('   bootstrapped for CDK');
  const command = `npx cdk bootstrap aws://${id}/${region}`;
  if (dryRun) return say(`   not bootstrapped for CDK yet: ${command}`);
  const { confirmed } = await import('./ask');
  if (!asks && !yes)
    throw new CliError(
      `account and region are not bootstrapped for CDK, once for all: ${command}, or give --yes`,
      EXIT.usage,
    );
  const question =
    'CDK needs a bucket and roles of its own in this account and region (bootstrap), once for all. Make them?';
  if (!(await confirmed(question, yes))) throw new CliError(`nothing was deployed; when you are ready: ${command}`);
  const { cdk } = await import('../runtime/deployment/cdk');
  await cdk(['bootstrap', `aws://${id}/${region}`], { anywhere: true });
}

async function tellSms(region: string): Promise<void> {
  const [{ smsFacts }, { smsRegionCheck }] = await Promise.all([
    import('../runtime/deployment/sms-facts'),
    import('../runtime/doctor/account'),
  ]);
  for (const { what, fix } of [...smsRegionCheck(region), ...(await smsFacts())])
    say(`   ${what}${fix === undefined ? '' : `\n   -> ${fix}`}`);
}

async function assent(asks: boolean): Promise<boolean> {
  if (!asks) throw new CliError('this is what would change: give --yes to deploy it without being asked', EXIT.usage);
  const { confirmed } = await import('./ask');
  return confirmed('Deploy this?', false);
}

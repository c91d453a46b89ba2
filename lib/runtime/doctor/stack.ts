import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, type MetricAlarm, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Check } from './check';

type Finding = Omit<Check, 'area'>;

/** What the command line finds a stack's parts by. */
const OUTPUTS = [
  'QueryUrl',
  'AlertTopic',
  'AlarmTopic',
  'ArticleQueue',
  'ChronicleTable',
  'IntakeTable',
  'PollDeadLetters',
  'ExtractDeadLetters',
  'AlertDeadLetters',
];

/** How CloudFormation left the stack, and whether it is of this version. */
export async function stackCheck(stack: string): Promise<Finding[]> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const { StackStatus = 'unknown', Outputs = [] } = Stacks?.[0] ?? {};
    const names = new Set(Outputs.map((o) => o.OutputKey));
    const missing = OUTPUTS.filter((name) => !names.has(name));
    const redeploy = 'npm run deploy';
    if (/FAILED|^ROLLBACK/.test(StackStatus))
      return [{ level: 'fail', what: `${stack} is ${StackStatus}: its last deployment failed`, fix: redeploy }];
    if (missing.length > 0)
      return [
        { level: 'fail', what: `${stack} has no ${missing.join(', ')}: it is of another version`, fix: redeploy },
      ];
    return /IN_PROGRESS/.test(StackStatus)
      ? [{ level: 'warn', what: `${stack} is being changed (${StackStatus})`, fix: 'wait, and run this again' }]
      : [{ level: 'ok', what: `${stack} is ${StackStatus}` }];
  } finally {
    client.destroy();
  }
}

/** An alarm on silence takes what was before it for silence, and so rings from the first. */
const isYoung = (alarm: MetricAlarm, now: Date): boolean =>
  alarm.TreatMissingData === 'breaching' &&
  now.getTime() - Number(alarm.AlarmConfigurationUpdatedTimestamp ?? 0) <
    (alarm.EvaluationPeriods ?? 1) * (alarm.Period ?? 60) * 1000;

/** Alarms that ring now, and whether they ring for anybody. */
export async function alarmCheck(stack: string, alarmTopic: string, now: Date): Promise<Finding[]> {
  const [cloudwatch, sns] = [new CloudWatchClient({}), new SNSClient({})];
  try {
    const ringing: Finding[] = [];
    let count = 0;
    for await (const page of paginateDescribeAlarms({ client: cloudwatch }, { AlarmNamePrefix: `${stack}-` }))
      for (const alarm of page.MetricAlarms ?? []) {
        const { AlarmName = '', StateValue, AlarmDescription = '' } = alarm;
        count += 1;
        if (StateValue !== 'ALARM') continue;
        const [says = '', how = ''] = AlarmDescription.split(' What to do: ');
        const young = isYoung(alarm, now);
        ringing.push({
          level: young ? 'warn' : 'fail',
          what: `${says || AlarmName}${young ? ' It is new, and rings until it has seen something.' : ''}`,
          fix: how || 'docs/runbook.md',
        });
      }
    const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: alarmTopic }));
    const told = Subscriptions.some((s) => s.SubscriptionArn?.startsWith('arn:'))
      ? []
      : [
          {
            level: 'warn' as const,
            what: Subscriptions.length > 0 ? 'nobody has confirmed to receive alarms' : 'alarms tell nobody',
            fix:
              Subscriptions.length > 0
                ? 'open the link in the confirmation mail; npm run deploy sends no second one within two days'
                : 'npm run deploy -- --alarm-email ops@example.org',
          },
        ];
    if (ringing.length + told.length > 0) return [...ringing, ...told];
    return [{ level: 'ok', what: `${count} alarms, none rings` }];
  } finally {
    cloudwatch.destroy();
    sns.destroy();
  }
}

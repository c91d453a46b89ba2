import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Check } from './check';

type Finding = Omit<Check, 'area'>;

/** Regions in which SNS sends text messages, by AWS's list of September 2025. */
export const SMS_REGIONS = [
  'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'us-gov-east-1', 'us-gov-west-1', 'af-south-1', 'ap-east-1',
  'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2', 'ap-southeast-1', 'ap-southeast-2',
  'ap-southeast-3', 'ap-southeast-4', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1',
  'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1',
  'sa-east-1',
]; // biome-ignore format: a list

/** Who we are for AWS, and where. */
export interface Account {
  id: string;
  region: string;
  /** How far this clock is off that of AWS. */
  clockOffsetMs: number;
}

/** Asks AWS who we are. Throws where it does not know, or no region is set. */
export async function whoAmI(): Promise<Account> {
  const client = new STSClient({});
  try {
    const region = await client.config.region();
    const { Account: id = '?' } = await client.send(new GetCallerIdentityCommand({}));
    return { id, region, clockOffsetMs: client.config.systemClockOffset };
  } finally {
    client.destroy();
  }
}

export const maskedAccount = (id: string): string => `…${id.slice(-4)}`;

export const accountCheck = ({ id, region }: Account): Finding[] => [
  { level: 'ok', what: `account ${maskedAccount(id)}, ${region}` },
];

/** Whether SNS sends text messages from a region at all. */
export const smsRegionCheck = (region: string): Finding[] =>
  SMS_REGIONS.includes(region)
    ? []
    : [
        {
          level: 'warn',
          what: `SNS is not known to send text messages from ${region}; email works everywhere`,
          fix: 'deploy in ap-northeast-1 or ap-northeast-2 if you want them (AWS_REGION=ap-northeast-2 npm run deploy)',
        },
      ];

/** The version of the account's bootstrap; undefined where it was never bootstrapped. */
export async function bootstrapVersion(): Promise<string | undefined> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }));
    return Stacks?.[0]?.Outputs?.find((o) => o.OutputKey === 'BootstrapVersion')?.OutputValue;
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') return undefined;
    throw error;
  } finally {
    client.destroy();
  }
}

export function bootstrapCheck(version: string | undefined, { id, region }: Account): Finding[] {
  const command = `npx cdk bootstrap aws://${id}/${region}`;
  return version === undefined
    ? [{ level: 'warn', what: 'not bootstrapped for CDK here, so updates cannot be deployed', fix: command }]
    : [{ level: 'ok', what: `version ${version}` }];
}

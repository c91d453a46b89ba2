import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** The outputs of a deployed stack by name. Throws where there is no such stack in the account and region. */
export async function stackOutputs(stack: string): Promise<Record<string, string>> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = Stacks?.[0]?.Outputs ?? [];
    return Object.fromEntries(
      outputs.flatMap((o) => (o.OutputKey && o.OutputValue ? [[o.OutputKey, o.OutputValue]] : [])),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError')
      throw new Error(
        `there is no stack ${stack} in this account and region: check the name, AWS_PROFILE and AWS_REGION`,
        {
          cause: error,
        },
      );
    throw error;
  } finally {
    client.destroy();
  }
}

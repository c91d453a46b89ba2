import { setTimeout as pause } from 'node:timers/promises';
import { CloudFormationClient, DeleteStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

const LOOK_EVERY_MS = 3000;
const PATIENCE_MS = 120_000;

/** Deletes a stack and waits until it is gone. Throws with its state where CloudFormation cannot delete all of it. */
export async function deleteStack(stack: string, onWait: (status: string) => void): Promise<void> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    // by its id it can be found when its name is gone
    const StackName = Stacks?.[0]?.StackId ?? stack;
    await client.send(new DeleteStackCommand({ StackName: stack }));
    const begun = Date.now();
    for (;;) {
      const status = await statusOf(client, StackName);
      if (status === 'DELETE_COMPLETE') return;
      if (status === 'DELETE_FAILED')
        throw new Error(
          `CloudFormation could not delete all of ${stack}: its console says what is left; run this again after`,
        );
      // CloudFormation says within moments that it has begun
      if (!status.startsWith('DELETE') && Date.now() - begun > PATIENCE_MS)
        throw new Error(
          `CloudFormation does not delete ${stack} (${status}): look at its events in the console, and run this again`,
        );
      onWait(status);
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    client.destroy();
  }
}

async function statusOf(client: CloudFormationClient, StackName: string): Promise<string> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    return Stacks?.[0]?.StackStatus ?? 'DELETE_COMPLETE';
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') return 'DELETE_COMPLETE';
    throw error;
  }
}

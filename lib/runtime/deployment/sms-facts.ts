import { GetSMSAttributesCommand, GetSMSSandboxAccountStatusCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Finding } from '../../model/subscription';

/** What keeps text messages of a new account from arriving, before the first is sent. */
export async function smsFacts(): Promise<Finding[]> {
  const client = new SNSClient({});
  try {
    const { IsInSandbox } = await client.send(new GetSMSSandboxAccountStatusCommand({}));
    const { attributes } = await client.send(new GetSMSAttributesCommand({ attributes: ['MonthlySpendLimit'] }));
    const limit = Number(attributes?.MonthlySpendLimit ?? 1);
    return [
      ...(IsInSandbox
        ? [
            {
              level: 'warn' as const,
              what: 'the account is in the SMS sandbox: only numbers verified in the SNS console get text messages',
              fix: 'verify them there (Text messaging), or ask AWS Support for production access',
            },
          ]
        : []),
      { level: limit > 1 ? 'ok' : 'warn', what: `text messages stop at USD ${limit.toFixed(2)} a month` },
    ];
  } catch (error) {
    return [
      {
        level: 'warn',
        what: `what AWS allows of text messages could not be asked: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  } finally {
    client.destroy();
  }
}

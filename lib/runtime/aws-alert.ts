import { SNSClient } from '@aws-sdk/client-sns';
import { snsChannel } from '../alerts/channels/sns';
import type { AlertPorts } from '../pipeline/ports';
import { awsBase, ENVIRONMENT } from './aws';
import { env } from './env';

/** What the alert function needs, over AWS. */
export function awsAlertPorts(): AlertPorts {
  return { ...awsBase(), publish: snsChannel(new SNSClient({}), env(ENVIRONMENT.topic)) };
}

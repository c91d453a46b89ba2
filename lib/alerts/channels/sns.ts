import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Message, OutboxEntry } from '../../model/alert';

/** SNS documents UTF-8 subjects, older endpoints take ASCII alone: then the identifying parts have to do. */
const asciiSubject = ({ attributes }: Message, item: OutboxEntry): string =>
  `[KJ] ${attributes.kind} ${attributes.field[0] ?? ''} ${item.eventId}`.replace(/[^\x20-\x7e]/g, '?').slice(0, 99);

/**
 * Publishes an alert to one SNS topic: each protocol gets its own text, and subscriptions choose by exactly five
 * attributes (SNS allows a filter policy five keys). Answers with the message id.
 */
export function snsChannel(client: Pick<SNSClient, 'send'>, topicArn: string) {
  return async (message: Message, item: OutboxEntry): Promise<string> => {
    const { lang, delivery, field, severity, kind } = message.attributes;
    const text = (StringValue: string) => ({ DataType: 'String', StringValue });
    const publish = (Subject: string) =>
      client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject,
          MessageStructure: 'json',
          Message: JSON.stringify({
            default: message.sms,
            email: message.email,
            sms: message.sms,
            sqs: JSON.stringify({ id: item.id, eventId: item.eventId, subject: message.subject, sms: message.sms }),
          }),
          MessageAttributes: {
            lang: text(lang),
            delivery: text(delivery),
            field: { DataType: 'String.Array', StringValue: JSON.stringify(field) },
            severity: { DataType: 'Number', StringValue: String(severity) },
            kind: text(kind),
          },
        }),
      );
    try {
      return (await publish(message.subject)).MessageId ?? 'accepted';
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidParameterException') throw error;
      return (await publish(asciiSubject(message, item))).MessageId ?? 'accepted';
    }
  };
}

import { join, resolve } from 'node:path';
import { readSettings, readSmtp, readSubscriptions } from '../runtime/settings-file';
import { SubscriberError, type Subscribers } from '../runtime/subscribers';
import { CliError, EXIT } from './exit';
import { onTarget, type Target, type TargetOptions } from './target';

/** Opens the subscribers of a local store or of a deployed topic for the time of one task. */
export async function onSubscribers<T>(
  options: TargetOptions,
  task: (subscribers: Subscribers, target: Target) => Promise<T>,
): Promise<T> {
  const now = () => new Date();
  const { languages, deliveries } = readSettings().alerts;
  const sent = { languages, deliveries };
  const work = async (target: Target): Promise<T> => {
    const { chronicle, outputs } = target;
    if (outputs === undefined) {
      const { localSubscribers } = await import('../runtime/local-subscribers');
      const outbox = join(resolve(options.store), 'outbox');
      return task(localSubscribers({ chronicle, outbox, smtp: readSmtp(), now, sent }), target);
    }
    const topicArn = outputs.AlertTopic;
    if (topicArn === undefined)
      throw new CliError(`the stack ${options.stack} has no output AlertTopic: deploy it again`);
    const { onTopicSubscribers } = await import('../runtime/sns-subscribers');
    const topic = { topicArn, chronicle, now, sent, configured: readSubscriptions() };
    return onTopicSubscribers(topic, (subscribers) => task(subscribers, target));
  };
  try {
    return await onTarget(options, work);
  } catch (error) {
    if (!(error instanceof SubscriberError)) throw error;
    throw new CliError(error.message, error.kind === 'unknown' ? EXIT.notFound : EXIT.usage);
  }
}

import { createHash } from 'node:crypto';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Delivery, Message } from '../model/alert';
import type { Choice } from '../model/subscription';
import type { Language } from '../model/vocabularies';

/** A reader of alerts; every language that alerts are sent in unless one is chosen. */
export type Subscription = {
  protocol: 'email' | 'sms';
  /** An e-mail address, or a phone number as +821012345678. */
  endpoint: string;
} & { readonly [K in keyof Choice]?: Choice[K] | undefined };

export interface AlertTopicProps {
  /** The languages that alerts are sent in. */
  languages: readonly Language[];
  /** When they go out; at once unless given. */
  deliveries?: readonly Delivery[];
  subscriptions: readonly Subscription[];
}

/** The attributes that `lib/alerts/channels/sns.ts` sends and subscriptions choose by. */
type Attribute = keyof Message['attributes'];

/** The topic that alerts are published to, and who receives which of them. */
export class AlertTopic extends Construct {
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, { languages, deliveries = ['instant'], subscriptions }: AlertTopicProps) {
    super(scope, id);
    // without a display name: SNS would put it in front of every text message, which is measured to fit one segment
    this.topic = new sns.Topic(this, 'Topic', { enforceSSL: true });
    for (const subscription of subscriptions) this.subscribe(subscription, languages, deliveries);
  }

  private subscribe(
    { protocol, endpoint, languages, deliveries, minSeverity = 1, fields, kinds }: Subscription,
    all: readonly Language[],
    sent: readonly Delivery[],
  ): void {
    // who does not say when receives them at once, where that is a way at all
    const when = deliveries ?? (sent.includes('instant') ? ['instant'] : sent.slice(0, 1));
    const unsent = when.filter((delivery) => !sent.includes(delivery as Delivery));
    if (unsent.length > 0)
      throw new Error(`a subscription asks for ${unsent.join(', ')}, but alerts go out as ${sent.join(', ')} only`);
    const wanted = languages ?? all;
    const missing = wanted.filter((language) => !all.includes(language));
    if (missing.length > 0)
      throw new Error(`a subscription asks for ${missing.join(', ')}, but alerts are sent in ${all.join(', ')} only`);
    const filterPolicy: Partial<Record<Attribute, sns.SubscriptionFilter>> = {
      lang: sns.SubscriptionFilter.stringFilter({ allowlist: [...wanted] }),
      delivery: sns.SubscriptionFilter.stringFilter({ allowlist: [...when] }),
      ...(fields ? { field: sns.SubscriptionFilter.stringFilter({ allowlist: [...fields] }) } : {}),
      ...(kinds ? { kind: sns.SubscriptionFilter.stringFilter({ allowlist: [...kinds] }) } : {}),
      severity: sns.SubscriptionFilter.numericFilter({ greaterThanOrEqualTo: minSeverity }),
    };
    // named by a digest: adding a reader leaves the others confirmed, and no address becomes the name of a resource
    const digest = createHash('sha256').update(endpoint).digest('hex').slice(0, 8);
    new sns.Subscription(this, `${protocol === 'email' ? 'Email' : 'Sms'}${digest}`, {
      topic: this.topic,
      protocol: protocol === 'email' ? sns.SubscriptionProtocol.EMAIL : sns.SubscriptionProtocol.SMS,
      endpoint,
      filterPolicy,
    });
  }
}

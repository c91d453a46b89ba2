import { createHash } from 'node:crypto';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Message } from '../model/alert';
import type { Language } from '../model/vocabularies';

/** A reader of alerts. */
export interface Subscription {
  protocol: 'email' | 'sms';
  /** An e-mail address, or a phone number as +821012345678. */
  endpoint: string;
  /** Every language that alerts are sent in unless given; one message a language arrives for each alert. */
  languages?: readonly Language[] | undefined;
  /** 1 (everything) to 3 (summits, signatures, pacts that begin or end). */
  minSeverity?: number | undefined;
}

export interface AlertTopicProps {
  /** The languages that alerts are sent in. */
  languages: readonly Language[];
  subscriptions: readonly Subscription[];
}

/** The attributes that `lib/alerts/channels/sns.ts` sends and subscriptions choose by. */
type Attribute = keyof Message['attributes'];

/** The topic that alerts are published to, and who receives which of them. */
export class AlertTopic extends Construct {
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, { languages, subscriptions }: AlertTopicProps) {
    super(scope, id);
    // without a display name: SNS would put it in front of every text message, which is measured to fit one segment
    this.topic = new sns.Topic(this, 'Topic', { enforceSSL: true });
    for (const subscription of subscriptions) this.subscribe(subscription, languages);
  }

  private subscribe({ protocol, endpoint, languages, minSeverity = 1 }: Subscription, all: readonly Language[]): void {
    const wanted = languages ?? all;
    const missing = wanted.filter((language) => !all.includes(language));
    if (missing.length > 0)
      throw new Error(`a subscription asks for ${missing.join(', ')}, but alerts are sent in ${all.join(', ')} only`);
    const filterPolicy: Partial<Record<Attribute, sns.SubscriptionFilter>> = {
      lang: sns.SubscriptionFilter.stringFilter({ allowlist: [...wanted] }),
      delivery: sns.SubscriptionFilter.stringFilter({ allowlist: ['instant'] }),
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

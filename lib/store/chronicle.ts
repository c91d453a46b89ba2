import type { Counts, Tally } from '../events/count-events';
import type { Digest, OutboxEntry, OutboxItem, Severity } from '../model/alert';
import type { Feed } from '../model/article';
import type { Correction, EventChange } from '../model/correction';
import type { Event, EventSummary, Source } from '../model/event';
import type { Reading } from '../model/fact';
import type { SubscriberRecord } from '../model/subscription';
import type { Kind, Language, Sides, Status } from '../model/vocabularies';

/** The facts of one reading of an article, kept as a set: a later reading replaces it whole. */
export interface StoredReading {
  source: Source;
  reading: Reading;
  /** Every topic any reading of the article ever touched, so that a later one can clear what it no longer says. */
  topics: string[];
  /** Every event any fact of the article was ever part of. */
  eventIds: string[];
  readAt: string;
}

/** A line of a topic's index of events: enough to choose which events a new fact may belong to. */
export interface IndexRow {
  id: string;
  /** First and last day stated for the event; absent where none is. */
  days?: [string, string];
  /** Days of the first and last report. */
  reported: [string, string];
  /** What it counts as; null where it is in no list, absent of rows from before events were counted. */
  tally?: Tally | null;
}

/** Facts on the move: `add` to and `drop` from an event, by fact id. */
export interface PendingChange {
  eventId: string;
  add: string[];
  drop: string[];
}

/**
 * The head of a thread of topics. Its conditional write from version n to n+1 is the one moment at which facts are given to
 * events: two writers cannot both make an event of one thing. `pending` is written with it and carried out after;
 * whoever comes next carries it out again if the writer died, to the same effect.
 */
export interface TopicHead {
  topic: string;
  version: number;
  events: IndexRow[];
  pending: PendingChange[];
  /** The operator's word on events of the thread, oldest first: committed with what it changes. */
  corrections: Correction[];
  /** From ids that are no more to the events that took their facts. */
  moved: Record<string, string>;
}

export interface EventQuery {
  topic?: string;
  field?: string;
  kind?: Kind;
  status?: Status;
  actor?: string;
  /** Whose press reports it. */
  side?: Sides;
  /** At least so severe. */
  severity?: Severity;
  /** Words of any of the languages, all of which the event is found by. */
  q?: string;
  /** Calendar days, both included. */
  since?: string;
  until?: string;
  /** Include the bundled chronology; default true. */
  history?: boolean;
  /** Newest first unless set. */
  ascending?: boolean;
  limit: number;
  cursor?: string;
}

/** The work for one page is bounded: where little matches, it may hold fewer than `limit`, or none, and yet lead on. */
export interface Page<T> {
  items: T[];
  cursor?: string;
}

/** Events that come from no article: written together, before any reading touches their topics. */
export interface History {
  readings: readonly StoredReading[];
  events: readonly Event[];
  heads: readonly TopicHead[];
}

/** What must not be lost: readings, events, alerts, the list of feeds. Every read is by key or index, never a scan. */
export interface Chronicle {
  reading(articleId: string): Promise<StoredReading | undefined>;
  saveReading(reading: Omit<StoredReading, 'topics' | 'eventIds'>): Promise<StoredReading>;
  linkReading(articleId: string, eventIds: readonly string[]): Promise<void>;

  topic(topic: string): Promise<TopicHead>;
  /** True where `head.version - 1` was still the version in store. */
  commitTopic(head: TopicHead): Promise<boolean>;
  /** Says that the pending changes of this version are carried out. */
  settleTopic(head: TopicHead): Promise<void>;

  /** The event; of an id that is no more, the event that took its facts. */
  event(id: string): Promise<Event | undefined>;
  events(ids: readonly string[]): Promise<Event[]>;
  /** Refused (false) where the event was already written at this or a later version of its topic. */
  putEvent(event: Event, topicVersion: number, now: string): Promise<boolean>;
  /** Takes the event away; with `movedTo` its id leads there from now on. */
  removeEvent(id: string, topicVersion: number, movedTo?: string): Promise<void>;
  /** The event with the version of its topic at which it was last written; 0 where it never was. */
  eventAt(id: string): Promise<{ event?: Event; version: number }>;
  list(query: EventQuery): Promise<Page<EventSummary>>;
  /** How many events these threads of topics have of each sort: as many reads as there are threads, whatever their events. */
  counts(threads: readonly string[]): Promise<Counts>;
  /** Makes up to `limit` events of an older store findable by words; true once all are. */
  postOld(limit: number): Promise<boolean>;
  /** Writes down once what a version of a topic changed of an event. */
  addChange(change: EventChange, topicVersion: number): Promise<void>;
  /** What became of events between two times, oldest first. */
  changes(query: { since: string; until: string; limit: number }): Promise<EventChange[]>;
  /** Loads many events at once into a new store, where no other writer can touch them yet. */
  loadHistory(history: History, now: string): Promise<void>;

  /** False where the alert is already there: the guarantee that a step alerts once. */
  addAlert(item: OutboxEntry): Promise<boolean>;
  alertsOf(eventId: string): Promise<OutboxItem[]>;
  /** Alerts and digests to be sent by now; what waits for a digest is not among them. */
  dueAlerts(now: string, limit: number): Promise<OutboxEntry[]>;
  /** What waits for a digest that goes out at `until`, or should have gone with an earlier one. */
  waitingFor(delivery: Digest, language: Language, until: string): Promise<OutboxItem[]>;
  /** Takes the alert for `leaseSeconds`; undefined where another has it or it is sent. */
  claimAlert(item: OutboxEntry, now: string, leaseSeconds: number): Promise<OutboxEntry | undefined>;
  markSent(item: OutboxEntry, receipt: string, now: string): Promise<void>;
  /** Takes back what is not on its way yet; false where it is. */
  dropAlert(item: OutboxItem, why: string): Promise<boolean>;
  /** Rewrites what is not on its way yet; false where it is. */
  replaceAlert(item: OutboxItem): Promise<boolean>;
  /** Newest first. */
  alerts(query: { since?: string; limit: number }): Promise<OutboxEntry[]>;

  feeds(): Promise<Feed[]>;
  feed(url: string): Promise<Feed | undefined>;
  /** Subscribes, or changes a subscription; it is due at once, unless muted. */
  putFeed(feed: Feed): Promise<void>;
  removeFeed(url: string): Promise<boolean>;
  /** Feeds to be polled, longest waiting first. */
  dueFeeds(now: string, limit: number): Promise<Feed[]>;
  /** When the feed is to be polled next; undefined takes it out of turn. Nothing where it is not subscribed. */
  setFeedDue(url: string, dueAt: string | undefined): Promise<void>;
  /** Puts `feed` in the place of the subscription to `from`; where both are subscribed they become one. */
  moveFeed(from: string, feed: Feed): Promise<void>;

  /** Who receives alerts, as far as we were told: a deployed topic knows more. */
  subscribers(): Promise<SubscriberRecord[]>;
  putSubscriber(subscriber: SubscriberRecord): Promise<void>;
  removeSubscriber(id: string): Promise<boolean>;

  /** A note that something was done once for this store (feeds listed, history loaded). */
  marker(name: string): Promise<string | undefined>;
  setMarker(name: string, value: string): Promise<void>;
}

import { dayOf } from '../../events/days';
import { type EventView, eventView } from '../../query/event-view';
import { eventFilters, queryOf } from '../../query/filters';
import { ndjsonOf } from '../../query/formats/ndjson';
import { type Format, resource } from '../resource';
import { lang } from '../schemas/request';

interface Page {
  events: EventView[];
  cursor?: string;
}

/** What writes a format is loaded with the first who asks for it. */
const feeds = () => import('../../query/formats/feeds');
const csv = () => import('../../query/formats/csv');

const FORMATS: readonly Format<Page>[] = [
  { suffix: '.json', type: 'application/json', write: (page) => JSON.stringify(page) },
  { suffix: '.csv', type: 'text/csv; charset=utf-8', write: async ({ events }, l) => (await csv()).csvOf(events, l) },
  { suffix: '.ndjson', type: 'application/x-ndjson', write: ({ events }, l) => ndjsonOf(events, l) },
  { suffix: '.rss', type: 'application/rss+xml', write: async ({ events }, l) => (await feeds()).rssOf(events, l) },
  { suffix: '.atom', type: 'application/atom+xml', write: async ({ events }, l) => (await feeds()).atomOf(events, l) },
  {
    suffix: '.feed.json',
    type: 'application/feed+json',
    write: async ({ events }, l) => (await feeds()).jsonFeedOf(events, l),
  },
];

export const events = resource({
  path: '/v1/events',
  name: 'listEvents',
  summary: 'Events by date, newest first. A page may hold fewer than was asked for and yet lead on: follow its cursor.',
  query: eventFilters.extend(lang),
  answer: async () => (await import('../schemas/answers')).eventPage,
  formats: FORMATS,
  async handle({ query: { lang: _lang, ...filters }, language }, { chronicle, now }) {
    const { items, cursor } = await chronicle.list(queryOf(filters, dayOf(now().toISOString())));
    const page = { events: items.map((event) => eventView(event, language)) };
    return cursor === undefined ? { body: page } : { body: { ...page, cursor }, next: { cursor } };
  },
});

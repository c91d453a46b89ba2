import * as z from 'zod';
import { dayOf } from '../../events/days';
import { datedNear, promisedBy } from '../../query/coming';
import { type EventView, eventView } from '../../query/event-view';
import { calendarOf, overdueOf, upcomingOf } from '../../query/upcoming';
import { resource } from '../resource';
import { lang } from '../schemas/request';

export const upcoming = resource({
  path: '/v1/upcoming',
  name: 'listUpcoming',
  summary: 'Meetings and deadlines to come, soonest first, and promises past their day',
  query: z.strictObject({
    days: z
      .string()
      .regex(/^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])$/, 'a number of days from 1 to 366')
      .default('14')
      .meta({ description: 'How many days ahead' }),
    ...lang,
  }),
  answer: async () => (await import('../schemas/answers')).upcoming,
  async handle({ query, language }, { chronicle, now }) {
    const today = dayOf(now().toISOString());
    const days = Number(query.days);
    const [near, promised] = await Promise.all([
      datedNear(chronicle, today, { behind: 0, ahead: days }),
      promisedBy(chronicle, today),
    ]);
    return {
      body: {
        upcoming: upcomingOf(near, today, days).map((e) => eventView(e, language)),
        overdue: overdueOf(promised, today).map(({ dueOn, daysOverdue, ...e }) => ({
          ...eventView(e, language),
          dueOn,
          daysOverdue,
        })),
      },
    };
  },
});

/** What a calendar keeps behind it and looks ahead, in days. */
const CALENDAR = { behind: 31, ahead: 366 };

export const calendar = resource({
  path: '/v1/upcoming.ics',
  name: 'getCalendar',
  summary: 'Meetings and deadlines of the past month and the coming year, to subscribe to',
  query: z.strictObject(lang),
  answer: async () => (await import('../schemas/answers')).calendar,
  only: {
    type: 'text/calendar; charset=utf-8',
    write: async (events: EventView[], language) => (await import('../../query/formats/ics')).icsOf(events, language),
  },
  async handle({ language }, { chronicle, now }) {
    const today = dayOf(now().toISOString());
    const near = await datedNear(chronicle, today, CALENDAR);
    return { body: calendarOf(near, today).map((e) => eventView(e, language)) };
  },
});

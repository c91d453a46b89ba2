import * as z from 'zod';
import { day, eventView } from './event';

const overdue = eventView
  .extend({ dueOn: day, daysOverdue: z.number().int().min(1) })
  .meta({ id: 'Overdue', description: 'A promise whose day is past, with nothing told since' });

export const upcoming = z
  .strictObject({ upcoming: z.array(eventView), overdue: z.array(overdue) })
  .meta({ id: 'Upcoming' });

/** What the calendar is written from. */
export const calendar = z.array(eventView);

import type { Resource } from '../resource';
import { alerts } from './alerts';
import { changes } from './changes';
import { event, eventAlerts, evidence } from './event';
import { events } from './events';
import { feeds } from './feeds';
import { health } from './health';
import { stats } from './stats';
import { calendar, upcoming } from './upcoming';

/** All that can be asked for, in the order of the document. */
export const RESOURCES: readonly Resource[] = [
  events,
  event,
  evidence,
  eventAlerts,
  changes,
  upcoming,
  calendar,
  alerts,
  stats,
  feeds,
  health,
];

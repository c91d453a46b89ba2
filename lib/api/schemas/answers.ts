/** What each resource answers with, together: loaded when the OpenAPI document is asked for, and never to answer. */
export { alertPage, alertsOfEvent } from './alert';
export { changePage } from './change';
export { eventPage, evidenceOfEvent, fullEvent } from './event';
export { feeds } from './feed';
export { health } from './health';
export { stats } from './stats';
export { calendar, upcoming } from './upcoming';

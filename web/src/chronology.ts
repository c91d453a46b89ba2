import type { EventView } from './ask/shapes';

/** Whether an event is known from the bundled chronology alone: no press told it, so no side did. */
export const isOfChronology = ({ history, outlets }: Pick<EventView, 'history' | 'outlets'>): boolean =>
  history && outlets.length <= 1;

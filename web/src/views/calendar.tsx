import { useMemo } from 'preact/hooks';
import { STAGE } from '../../../lib/model/vocabularies';
import type { EventView } from '../ask/shapes';
import { useEvents } from '../ask/use-events';
import { addMonths, longDayText, monthText, weekdays } from '../days';
import { useViewKeys } from '../keyboard';
import { EventRow } from '../parts/event-row';
import { StageMark } from '../parts/marks';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { changeParams, hrefOfEvent } from '../route';
import { isTentative, weeksOf } from './calendar-days';

const IN_CELL = 3;

function Day({ day, events, outside }: { day: string; events: readonly EventView[]; outside: boolean }) {
  const { words, language, today } = useReading();
  const classes = [outside ? 'outside' : '', day === today ? 'today' : ''].join(' ');
  return (
    <td class={classes} aria-current={day === today ? 'date' : undefined}>
      <time dateTime={day}>
        <span class="unseen">{words.calendar.day(longDayText(day, language), events.length)}</span>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
      </time>
      {events.length === 0 ? null : (
        <ul>
          {events.slice(0, IN_CELL).map((e) => (
            <li key={e.id} class={day >= today && isTentative(e) ? 'tentative' : ''}>
              <a href={hrefOfEvent(e.id)} title={e.title} data-row>
                <StageMark stage={STAGE[e.status]} />
                <span>{e.title}</span>
              </a>
            </li>
          ))}
          {events.length > IN_CELL ? <li class="quiet">+{events.length - IN_CELL}</li> : null}
        </ul>
      )}
    </td>
  );
}

/** A month as both countries print it, and the same as a list. */
export function CalendarView({ params }: { params: URLSearchParams }) {
  const { words, language, today, version } = useReading();
  const asked = params.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const list = useEvents({ since: month, until: month, lang: language }, version);
  const byDay = useMemo(() => {
    const days = new Map<string, EventView[]>();
    for (const e of list.events) days.set(e.date ?? '', [...(days.get(e.date ?? '') ?? []), e]);
    // a cell has room for few: what weighs most is not left out
    for (const events of days.values()) events.sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0));
    return days;
  }, [list.events]);
  const dated = [...list.events]
    .filter((e) => e.date?.length === 10)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const undated = byDay.get(month) ?? [];
  const move = (by: number) => changeParams({ month: addMonths(month, by) });
  useViewKeys({
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
    PageUp: () => move(-1),
    PageDown: () => move(1),
  });
  const note = (e: EventView) =>
    (e.date ?? '') < today || !['open', 'committed'].includes(STAGE[e.status])
      ? {}
      : { note: isTentative(e) ? words.calendar.tentative : words.calendar.fixed };
  return (
    <>
      <div class="head">
        <h1>{monthText(month, language)}</h1>
        <div class="filters">
          <button type="button" onClick={() => move(-1)} aria-label={words.calendar.before}>
            ←
          </button>
          <button type="button" onClick={() => changeParams({ month: undefined })}>
            {words.calendar.today}
          </button>
          <button type="button" onClick={() => move(1)} aria-label={words.calendar.after}>
            →
          </button>
          <a class="button" href="/v1/upcoming.ics">
            {words.calendar.subscribe}
          </a>
        </div>
      </div>
      {list.failure ? <Failed failure={list.failure} again={list.again} stale={list.events.length > 0} /> : null}
      <table class="month">
        <caption class="unseen">{monthText(month, language)}</caption>
        <thead>
          <tr>
            {weekdays(language).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} day={day} events={byDay.get(day) ?? []} outside={!day.startsWith(month)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section>
        <h2>{words.calendar.list}</h2>
        {dated.length === 0 && !list.failure ? (
          list.complete ? (
            <Empty what={words.calendar.empty} how={words.calendar.emptyDo} />
          ) : (
            <Loading />
          )
        ) : null}
        <ul class="rows">
          {dated.map((e) => (
            <EventRow key={e.id} event={e} {...note(e)} />
          ))}
        </ul>
      </section>
      {undated.length === 0 ? null : (
        <section>
          <h2>{words.calendar.undated}</h2>
          <ul class="rows">
            {undated.map((e) => (
              <EventRow key={e.id} event={e} {...note(e)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

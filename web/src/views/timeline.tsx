import { useMemo } from 'preact/hooks';
import { useEvents } from '../ask/use-events';
import { dayFrom } from '../days';
import { FIELDS } from '../fields';
import { useViewKeys } from '../keyboard';
import { Segments } from '../parts/choice';
import { EventRows } from '../parts/event-rows';
import { FieldChoice } from '../parts/field-choice';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { changeParams } from '../route';
import { Chart } from '../timeline/chart';
import { layOut } from '../timeline/lay-out';
import { Legend } from '../timeline/legend';
import { spanOf } from '../timeline/span';
import { Strip } from '../timeline/strip';
import { useWidth } from '../timeline/use-width';
import { windowOf, ZOOMS, zoomOf } from '../timeline/window';

/** How it came about: lanes of fields, and below them the list of what the picture or the selection holds. */
export function TimelineView({ params }: { params: URLSearchParams }) {
  const { words, language, book, today, version } = useReading();
  const zoom = zoomOf(params.get('zoom'));
  const at = params.get('at');
  const field = params.get('field') ?? '';
  const window = windowOf(zoom, at, today);
  const { from, to } = window;
  const [since, until] = [params.get('since'), params.get('until')];
  const selected = useMemo(() => (since && until ? ([since, until] as [string, string]) : undefined), [since, until]);

  const list = useEvents({ lang: language }, version);
  const [element, width] = useWidth<HTMLDivElement>();
  const spans = useMemo(
    () => list.events.map(spanOf).filter((s) => field === '' || s.event.field === field),
    [list.events, field],
  );
  const picture = useMemo(() => ({ from, to, width }), [from, to, width]);
  const whole = { ...windowOf('all', null, today), width };
  const lanes = useMemo(() => (width === 0 ? [] : layOut(spans, picture, FIELDS)), [spans, picture, width]);
  const listed = useMemo(() => {
    const [first, last] = selected ?? [dayFrom(from), dayFrom(to)];
    return spans
      .filter((s) => dayFrom(s.to) >= first && dayFrom(s.from) <= last)
      .sort((a, b) => b.to - a.to)
      .map((s) => s.event);
  }, [spans, selected, from, to]);

  const move = (by: number) => {
    if (zoom !== 'all') changeParams({ at: dayFrom(Math.round((from + to) / 2 + by * (to - from))) });
  };
  const zoomBy = (by: number) => {
    const next = ZOOMS[ZOOMS.indexOf(zoom) + by];
    if (next) changeParams({ zoom: next });
  };
  const clear = () => changeParams({ since: undefined, until: undefined });
  useViewKeys({
    ArrowLeft: () => move(-0.5),
    ArrowRight: () => move(0.5),
    '+': () => zoomBy(-1),
    '=': () => zoomBy(-1),
    '-': () => zoomBy(1),
    Escape: clear,
  });

  const [fromText, toText] = (selected ?? [dayFrom(from), dayFrom(to)]).map((day) => book.date(day)) as [
    string,
    string,
  ];
  return (
    <>
      <div class="head">
        <h1>{words.timeline.title}</h1>
        <div class="filters">
          <button
            type="button"
            onClick={() => move(-0.5)}
            aria-label={words.timeline.earlier}
            disabled={zoom === 'all'}
          >
            ←
          </button>
          <button type="button" onClick={() => move(0.5)} aria-label={words.timeline.later} disabled={zoom === 'all'}>
            →
          </button>
          <Segments
            name="zoom"
            label={words.filters.period}
            value={zoom}
            options={ZOOMS.map((z) => [z, words.timeline.zoom[z]] as const)}
            usual="m3"
          />
          <FieldChoice value={field} />
        </div>
      </div>
      {list.failure ? <Failed failure={list.failure} again={list.again} stale={list.events.length > 0} /> : null}
      <div class="picture" ref={element}>
        {width > 0 && spans.length > 0 ? (
          <>
            <Strip
              spans={spans}
              whole={whole}
              window={window}
              go={(day) => changeParams({ at: day, ...(zoom === 'all' ? { zoom: 'y1' } : {}) })}
            />
            <Chart
              lanes={lanes}
              picture={picture}
              selected={selected}
              select={(first, last) => changeParams({ since: first, until: last })}
              label={words.timeline.picture(
                lanes.reduce((n, l) => n + l.placed.length + l.left, 0),
                book.date(dayFrom(from)),
                book.date(dayFrom(to)),
              )}
            />
          </>
        ) : null}
      </div>
      <Legend />
      <div class="section-head">
        <h2>{words.timeline.selected(fromText, toText)}</h2>
        <span class="quiet">{words.events(listed.length)}</span>
        {selected ? (
          <button type="button" onClick={clear}>
            {words.timeline.clear}
          </button>
        ) : null}
      </div>
      {listed.length === 0 && !list.failure ? (
        list.complete ? (
          <Empty what={words.timeline.empty} how={words.timeline.emptyDo} />
        ) : (
          <Loading />
        )
      ) : (
        <EventRows key={`${fromText}${toText}${field}`} events={listed} label={words.timeline.title} />
      )}
    </>
  );
}

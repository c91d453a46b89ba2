import { useRef, useState } from 'preact/hooks';
import { fieldLabel } from '../../../lib/alerts/labels';
import { dayFrom, dayNumber, shortMonthText } from '../days';
import { BOOKS, useReading } from '../reading';
import { dayAt, type Lane, type Picture, xOf } from './lay-out';
import { ROW, Shape } from './shape';
import { type Tick, ticksOf } from './ticks';

const RULER = 24;
/** The words of a mark nearer to the edge would be cut. */
const TICK_TEXT = 36;
const LANE_HEAD = 17;
const LANE_FOOT = 7;
/** A shorter way of the pointer is a click. */
const DRAG = 5;

interface ChartProps {
  lanes: readonly Lane[];
  picture: Picture;
  selected: [string, string] | undefined;
  select: (from: string, until: string) => void;
  label: string;
}

function tickText({ day, unit }: Tick, language: Parameters<typeof shortMonthText>[1]): string {
  if (unit === 'year') return day.slice(0, 4);
  return unit === 'month' ? shortMonthText(day, language) : BOOKS[language].shortDate(day);
}

/** The picture: a lane a field, a ruler above, today as a line, and what is dragged over as a selection. */
export function Chart({ lanes, picture, selected, select, label }: ChartProps) {
  const { language, words, today } = useReading();
  const start = useRef<number | undefined>(undefined);
  const [drag, setDrag] = useState<[number, number]>();
  let height = RULER;
  const tops = lanes.map((lane) => {
    const top = height;
    height += LANE_HEAD + lane.rows * ROW + LANE_FOOT;
    return top;
  });
  const ticks = ticksOf(picture);
  const brushed = drag ?? selected?.map((day, i) => xOf(picture, dayNumber(day) + i));
  const now = xOf(picture, dayNumber(today));

  const place = (event: PointerEvent & { currentTarget: Element }) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const move = (event: PointerEvent & { currentTarget: Element }) => {
    if (start.current === undefined) return;
    const x = place(event);
    if (drag === undefined && Math.abs(x - start.current) < DRAG) return;
    // only a drag takes the pointer: a click must reach the shape under it
    if (drag === undefined) event.currentTarget.setPointerCapture(event.pointerId);
    setDrag([Math.min(start.current, x), Math.max(start.current, x)]);
  };
  const drop = () => {
    if (drag !== undefined) {
      const [from, until] = drag.map((x) => dayFrom(Math.floor(dayAt(picture, x)))) as [string, string];
      select(from, until);
    }
    start.current = undefined;
    setDrag(undefined);
  };

  return (
    <svg
      class="chart"
      width={picture.width}
      height={height}
      role="img"
      aria-label={label}
      onPointerDown={(e) => {
        if (e.button === 0) start.current = place(e);
      }}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      {ticks.map((tick) => (
        <g key={tick.day} class={`tick ${tick.unit}`}>
          <line x1={tick.x} x2={tick.x} y1={RULER - 6} y2={height} />
          {tick.x > picture.width - TICK_TEXT ? null : (
            <text x={tick.x + 4} y={RULER - 9}>
              {tickText(tick, language)}
            </text>
          )}
        </g>
      ))}
      {now >= 0 && now <= picture.width ? <line class="now" x1={now} x2={now} y1={RULER - 6} y2={height} /> : null}
      {brushed === undefined ? null : (
        <rect
          class="brush"
          x={brushed[0]}
          y={RULER}
          width={(brushed[1] ?? 0) - (brushed[0] ?? 0)}
          height={height - RULER}
        />
      )}
      {lanes.map((lane, i) => (
        <g key={lane.field} class="lane">
          <line x1="0" x2={picture.width} y1={tops[i]} y2={tops[i]} />
          <text x="0" y={(tops[i] ?? 0) + 13} class="lane-name">
            {fieldLabel(lane.field, language)}
            {lane.left > 0 ? ` ${words.timeline.more(lane.left)}` : ''}
          </text>
          {lane.placed.map((placed) => (
            <Shape key={placed.span.event.id} placed={placed} top={(tops[i] ?? 0) + LANE_HEAD} />
          ))}
        </g>
      ))}
    </svg>
  );
}

import { dayFrom, dayNumber } from '../days';
import { useReading } from '../reading';
import { dayAt, type Picture, xOf } from './lay-out';
import type { Span } from './span';

const HEIGHT = 34;
const NARROWEST = 6;

interface StripProps {
  spans: readonly Span[];
  whole: Picture;
  window: Pick<Picture, 'from' | 'to'>;
  go: (day: string) => void;
}

/** All years as small bars; the part that the picture shows is marked, and a click goes elsewhere. */
export function Strip({ spans, whole, window, go }: StripProps) {
  const { words } = useReading();
  const years = new Map<number, number>();
  for (const { from } of spans) {
    const year = Number(dayFrom(from).slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  // a year of a thousand events must not make all others vanish
  const most = Math.sqrt(Math.max(1, ...years.values()));
  const x = Math.max(0, xOf(whole, window.from));
  const width = Math.max(NARROWEST, Math.min(whole.width, xOf(whole, window.to)) - x);
  return (
    <svg
      class="strip"
      width={whole.width}
      height={HEIGHT}
      aria-hidden="true"
      onClick={(e) => go(dayFrom(Math.floor(dayAt(whole, e.clientX - e.currentTarget.getBoundingClientRect().left))))}
    >
      <title>{words.timeline.strip}</title>
      <rect class="back" width={whole.width} height={HEIGHT} />
      {[...years].map(([year, n]) => {
        const [from, to] = [xOf(whole, dayNumber(String(year))), xOf(whole, dayNumber(String(year + 1)))];
        const high = (Math.sqrt(n) / most) * (HEIGHT - 14);
        return (
          <rect
            key={year}
            class="year"
            x={from}
            width={Math.max(1, to - from - 1)}
            y={HEIGHT - 10 - high}
            height={high}
          />
        );
      })}
      {[1970, 1980, 1990, 2000, 2010, 2020].map((year) => (
        <text key={year} x={xOf(whole, dayNumber(String(year)))} y={HEIGHT - 1}>
          {year}
        </text>
      ))}
      <rect class="window" x={Math.min(x, whole.width - width)} width={width} y="0.5" height={HEIGHT - 10.5} />
    </svg>
  );
}

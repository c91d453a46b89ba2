import { STAGE } from '../../../lib/model/vocabularies';
import { go, hrefOfEvent } from '../route';
import { fitText, type Placed } from './lay-out';

export const ROW = 20;
const MIDDLE = ROW / 2;
const LETTERS = 11;
const SHORTEST_LABEL = 44;

/** A meeting: a diamond for leaders, a disc for others, a flag for a number to be reached. */
function point(kind: string, x: number, y: number) {
  if (kind === 'summit') return <path d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} class="body" />;
  if (kind === 'target') return <path d={`M${x - 5} ${y + 4.5}h10l-5 -9z`} class="body" />;
  return <circle cx={x} cy={y} r="4.6" class="body" />;
}

/** A measure or agreement: a bar; its end is an arrow while it is in force, and straight once it is over. */
function bar({ x, width, span }: Placed, y: number) {
  const tip = span.open ? 'l6 6l-6 6' : 'v12';
  return <path d={`M${x} ${y - 6}h${Math.max(4, width - (span.open ? 6 : 0))}${tip}H${x}z`} class="body" />;
}

export function Shape({ placed, top }: { placed: Placed; top: number }) {
  const { span, x, width, row, label } = placed;
  const { event } = span;
  const y = top + row * ROW + MIDDLE;
  // a bar without room beside it may have room in it
  const inside = label <= SHORTEST_LABEL && !span.point && width + Math.min(0, x) > SHORTEST_LABEL;
  const room = inside ? width + Math.min(0, x) - 12 : label;
  const text = room > SHORTEST_LABEL ? fitText(event.title, room, LETTERS) : '';
  const classes = `shape stage-${STAGE[event.status]} ${span.vague ? 'vague' : ''} ${inside ? 'inside' : ''}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; keys have the list below the picture
    <g class={classes} onClick={() => go(hrefOfEvent(event.id))}>
      <title>{`${event.title}${event.date ? ` (${event.date})` : ''}`}</title>
      {span.point ? point(event.kind, x + width / 2, y) : bar(placed, y)}
      {text === '' ? null : (
        <text x={Math.max(inside ? x : x + width, 0) + 5} y={y + 4} font-size={LETTERS}>
          {text}
        </text>
      )}
    </g>
  );
}

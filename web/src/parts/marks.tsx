import { statusName } from '../../../lib/alerts/languages/phrasebook';
import type { Event } from '../../../lib/model/event';
import { type Sides, STAGE, type Stage, type Status } from '../../../lib/model/vocabularies';
import { useReading } from '../reading';

/** Shapes tell stages apart without colour: empty, half, full, a stop, a cross. */
const SHAPE: Record<Stage, preact.JSX.Element> = {
  open: <circle cx="6" cy="6" r="4.4" class="hollow" />,
  committed: (
    <>
      <circle cx="6" cy="6" r="4.4" class="hollow" />
      <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8z" class="filled" />
    </>
  ),
  done: <circle cx="6" cy="6" r="5" class="filled" />,
  stopped: <rect x="1.8" y="1.8" width="8.4" height="8.4" class="filled" />,
  off: <path d="M2.4 2.4l7.2 7.2M9.6 2.4l-7.2 7.2" class="hollow" />,
};

export function StageMark({ stage }: { stage: Stage }) {
  return (
    <svg class={`mark stage-${stage}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPE[stage]}
    </svg>
  );
}

/** A status by shape and word. */
export function StatusMark({ event, status }: { event: Pick<Event, 'kind'>; status: Status }) {
  const { book } = useReading();
  const stage = STAGE[status];
  return (
    <span class={`status stage-${stage}`}>
      <StageMark stage={stage} />
      {statusName(book, event, status)}
    </span>
  );
}

/** Whose press tells it: two letters, the silent one faint and struck through. */
export function SidesMark({ sides }: { sides: Sides }) {
  const { words } = useReading();
  const told = (side: 'KR' | 'JP') => (sides === 'both' || sides === side ? 'told' : 'silent');
  return (
    <span class="sides" role="img" aria-label={words.sides[sides]} title={words.sides[sides]}>
      <i class={told('KR')}>{words.sideLetters[0]}</i>
      <i class={told('JP')}>{words.sideLetters[1]}</i>
    </span>
  );
}

export function SeverityMark({ severity }: { severity: number | undefined }) {
  const { words } = useReading();
  if (severity === undefined) return null;
  return (
    <svg class="severity" viewBox="0 0 14 12" role="img" aria-label={words.severity(severity)}>
      <title>{words.severity(severity)}</title>
      {[1, 2, 3].map((n) => (
        <rect key={n} x={(n - 1) * 5} y={12 - n * 4} width="3.4" height={n * 4} class={n <= severity ? 'on' : 'off'} />
      ))}
    </svg>
  );
}

import type { Failure } from '../ask/client';
import { useReading } from '../reading';

export function Loading() {
  const { words } = useReading();
  return (
    <div class="note loading" role="status">
      {words.state.loading}
      <span class="dots" aria-hidden="true" />
    </div>
  );
}

export function Empty({ what, how }: { what: string; how: string }) {
  return (
    <div class="note">
      <strong>{what}</strong>
      <span>{how}</span>
    </div>
  );
}

interface FailedProps {
  failure: Failure;
  again: () => void;
  /** Something older is on the page. */
  stale?: boolean;
}

/** What failed, why as far as the server said so, and what to do next. */
export function Failed({ failure, again, stale = false }: FailedProps) {
  const { words } = useReading();
  const { state } = words;
  const detail = 'detail' in failure ? failure.detail : '';
  return (
    <div class="note failed" role="alert">
      <strong>{state[failure.why]}</strong>
      {detail === '' ? null : <q lang="en">{detail}</q>}
      <span>{state[`${failure.why}Do`]}</span>
      {stale ? <span>{state.stale}</span> : null}
      <button type="button" onClick={again}>
        {state.again}
      </button>
    </div>
  );
}

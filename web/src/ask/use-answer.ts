import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from './client';

/** What is known of an answer. A failure keeps the last good value: old news beats an empty page. */
export interface Asked<T> {
  value?: T;
  failure?: Failure;
  loading: boolean;
  /** Asks at once instead of waiting for the next try. */
  again: () => void;
}

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

const worthAnother = ({ why }: Failure): boolean => why === 'offline' || why === 'slow' || why === 'broken';

/**
 * Asks, shows what came, and tries again by itself while nothing comes. Another `key` is another question: its answer
 * replaces the last one when it is there.
 */
export function useAnswer<T>(key: string, question: () => Promise<Answer<T>>): Asked<T> {
  const [state, setState] = useState<{ key: string; value?: T; failure?: Failure; loading: boolean }>({
    key,
    loading: true,
  });
  const [tries, setTries] = useState(0);
  const pause = useRef(FIRST_PAUSE_MS);
  const again = () => setTries((n) => n + 1);

  // the key stands for the question
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState((s) => ({ ...s, loading: true }));
    question().then((answer) => {
      if (gone) return;
      if (answer.ok) {
        pause.current = FIRST_PAUSE_MS;
        setState({ key, value: answer.value, loading: false });
        return;
      }
      const { failure } = answer;
      setState((s) => ({ key, failure, loading: false, ...(s.value === undefined ? {} : { value: s.value }) }));
      if (!worthAnother(failure)) return;
      timer = setTimeout(again, pause.current);
      pause.current = Math.min(LONGEST_PAUSE_MS, pause.current * 2);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [key, tries]);

  const { value, failure, loading } = state;
  return { loading, again, ...(value === undefined ? {} : { value }), ...(failure === undefined ? {} : { failure }) };
}

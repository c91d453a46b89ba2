import { useState } from 'preact/hooks';
import { useReading } from '../reading';

/** Copies what `text` gives and says whether it did. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const { words } = useReading();
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const worked = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    setSaid(worked ? words.copied : words.copyFailed);
    setTimeout(() => setSaid(undefined), 2_500);
  };
  return (
    <button type="button" class="plain" onClick={copy} aria-live="polite">
      {said ?? label ?? words.copy}
    </button>
  );
}

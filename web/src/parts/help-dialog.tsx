import { useEffect, useRef } from 'preact/hooks';
import { GO_KEYS } from '../keyboard';
import { useReading } from '../reading';

const keys = (text: string) => text.split(' ').map((key) => <kbd key={key}>{key}</kbd>);

export function HelpDialog({ open, close }: { open: boolean; close: () => void }) {
  const { words } = useReading();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  const { help, views } = words;
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">{help.title}</h2>
      <dl class="keys">
        {Object.entries(GO_KEYS).map(([key, view]) => (
          <div key={key}>
            <dt>{keys(`g ${key}`)}</dt>
            <dd>{views[view]}</dd>
          </div>
        ))}
        <div>
          <dt>{keys('/')}</dt>
          <dd>{help.keys.find}</dd>
        </div>
        <div>
          <dt>{keys('j k ↓ ↑')}</dt>
          <dd>{help.keys.rows}</dd>
        </div>
        <div>
          <dt>{keys('← →')}</dt>
          <dd>{help.keys.arrows}</dd>
        </div>
        <div>
          <dt>{keys('+ -')}</dt>
          <dd>{help.keys.zoom}</dd>
        </div>
        <div>
          <dt>{keys('Esc')}</dt>
          <dd>{help.keys.escape}</dd>
        </div>
      </dl>
      <form method="dialog">
        <button type="submit">{help.close}</button>
      </form>
    </dialog>
  );
}

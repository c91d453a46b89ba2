import type { FullEvent } from '../ask/shapes';
import { CopyButton } from '../parts/copy-button';
import { useReading } from '../reading';
import { sourceOf } from './evidence';

/** A sentence to paste into a paper, with the proof of the last step, and the event as data. */
export function EventCite({ event }: { event: FullEvent }) {
  const { words, book, today } = useReading();
  const step = event.steps.at(-1);
  const source = step === undefined ? undefined : sourceOf(event.mentions, step.proof.articleId);
  const from = [source?.outlet, source?.publishedAt.slice(0, 10), source?.url].filter(Boolean).join(', ');
  const proof = step === undefined || from === '' ? '' : ` ${book.labels.quote(step.proof.quote)} (${from}).`;
  const text = `${event.title}. ${words.eventView.citeSource} ${event.id}, ${words.eventView.accessed} ${today}.${proof}`;
  return (
    <section>
      <h2>{words.eventView.cite}</h2>
      <p class="citation">{text}</p>
      <p class="take">
        <CopyButton text={() => text} />
        <a href={`/v1/events/${encodeURIComponent(event.id)}`}>JSON</a>
      </p>
    </section>
  );
}

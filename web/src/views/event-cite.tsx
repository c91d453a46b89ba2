import { useState } from 'preact/hooks';
import { CITE_STYLES, type CiteStyle, citationOf } from '../../../lib/query/cite';
import type { FullEvent } from '../ask/shapes';
import { CopyButton } from '../parts/copy-button';
import { useReading } from '../reading';
import { hrefOfEvent } from '../route';

const NAME: Record<CiteStyle, string | undefined> = {
  plain: undefined,
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** The event as a citation, as `kjm cite` gives it, with its address and its data. */
export function EventCite({ event }: { event: FullEvent }) {
  const { words, language, today } = useReading();
  const [style, setStyle] = useState<CiteStyle>('plain');
  const text = citationOf(event, style, language, today);
  const { eventView } = words;
  return (
    <section>
      <h2>{eventView.cite}</h2>
      <fieldset class="segments styles">
        <legend class="unseen">{eventView.citeStyle}</legend>
        {CITE_STYLES.map((s) => (
          <button key={s} type="button" aria-pressed={s === style} onClick={() => setStyle(s)}>
            {NAME[s] ?? eventView.citePlain}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre class="citation" tabIndex={0}>
        {text.trim()}
      </pre>
      <p class="take">
        <CopyButton text={() => text} />
        <CopyButton text={() => location.origin + hrefOfEvent(event.id)} label={eventView.copyLink} />
        <a href={`/v1/events/${encodeURIComponent(event.id)}`}>JSON</a>
      </p>
    </section>
  );
}

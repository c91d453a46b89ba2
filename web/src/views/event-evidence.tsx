import type { FullEvent } from '../ask/shapes';
import { Quote } from '../parts/quote';
import { useReading } from '../reading';
import { type Exhibit, exhibitsBySide, SIDES } from './evidence';

function ExhibitItem({ exhibit }: { exhibit: Exhibit }) {
  const { words, book } = useReading();
  const { source, mentions } = exhibit;
  return (
    <li>
      {mentions.map(({ factId, fact }, i) => (
        <Quote
          key={factId}
          text={fact.evidence.text}
          language={source.language}
          {...(i === mentions.length - 1
            ? { outlet: source.outlet, url: source.url, at: source.publishedAt, title: source.title }
            : {})}
        />
      ))}
      <details class="why">
        <summary>{words.eventView.reading}</summary>
        <ul>
          {mentions.map(({ factId, fact }) => (
            <li key={factId}>
              {words.eventView.rule(fact.rule, fact.evidence.start, fact.evidence.end)},{' '}
              {book.labels.confidence(fact.confidence)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Who says so, side by side: Korean, Japanese and other outlets, each in its own words. */
export function EventEvidence({ event }: { event: FullEvent }) {
  const { words, book } = useReading();
  const by = exhibitsBySide(event.mentions);
  const languages = new Set(event.mentions.map((m) => m.source.language)).size;
  return (
    <section>
      <h2>{words.eventView.evidence}</h2>
      <p class="quiet">
        {words.eventView.evidenceLead(book.labels.outlets(event.outlets.length, languages), event.articles.length)}
      </p>
      {event.contradictions.length === 0 ? null : (
        <div class="note">
          <strong>{words.eventView.contradictions}</strong>
          <ul>
            {event.contradictions.map(({ field, step, values }) => (
              <li key={`${field}${step}`}>
                {words.eventView.contradiction[field]}:{' '}
                {values.map(({ value, outlets }) => `${value} (${outlets.join(', ')})`).join('; ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sides-columns">
        {SIDES.filter((side) => side !== 'other' || by.other.length > 0).map((side) => (
          <section key={side}>
            <h3>
              {words.eventView.by[side]} <span class="count">{by[side].length}</span>
            </h3>
            {by[side].length === 0 ? <p class="quiet">{words.eventView.none}</p> : null}
            <ul class="exhibits">
              {by[side].map((exhibit) => (
                <ExhibitItem key={exhibit.source.articleId} exhibit={exhibit} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

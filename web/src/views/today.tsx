import { useMemo, useState } from 'preact/hooks';
import { nearTimeText } from '../days';
import { Segments } from '../parts/choice';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { noteVisit } from '../visits';
import { tally } from './changes';
import { DevelopmentItem } from './development-item';
import { TodayAside } from './today-aside';
import { useDevelopments } from './use-developments';

const DAY_MS = 86_400_000;
const FIRST_SHOWN = 30;
const MORE = 50;

/** What happened since the reader last looked, what comes, what is overdue, and whether anybody listens. */
export function TodayView({ params }: { params: URLSearchParams }) {
  const { words, language, book, now, place } = useReading();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const before = useMemo(() => (place === undefined ? undefined : noteVisit(new Date(now()).toISOString())), [place]);

  const usual = before === undefined ? '7' : 'visit';
  const chosen = params.get('days') ?? usual;
  const since = useMemo(() => {
    if (chosen === 'visit' && before !== undefined) return before;
    return new Date(now() - (Number(chosen) || 7) * DAY_MS).toISOString();
  }, [chosen, before, place]);
  const { told, ready, failure, again } = useDevelopments(since);

  const counts = tally(told.map((t) => t.development));
  const parts = (['new', 'step', 'corrected', 'gone'] as const).filter((k) => counts[k] > 0);
  const verdict = parts.map((k) => words.today.counts[k](counts[k])).join(book.comma) || words.today.nothing;
  const options = [
    ...(before === undefined ? [] : [['visit', words.today.sinceVisit] as const]),
    ...[1, 7, 30].map((n) => [String(n), words.today.days(n)] as const),
  ];

  return (
    <>
      <div class="verdict">
        <h1>
          <small>{words.today.since(nearTimeText(since, language))}</small>
          <span>{ready ? words.today.verdict(verdict) : failure ? '' : '…'}</span>
        </h1>
        <Segments name="days" label={words.filters.period} value={chosen} options={options} usual={usual} />
      </div>
      {failure ? <Failed failure={failure} again={again} stale={told.length > 0} /> : null}
      <div class="columns">
        <section aria-label={words.views.today}>
          {!ready && told.length === 0 && !failure ? <Loading /> : null}
          {ready && told.length === 0 ? <Empty what={words.today.empty} how={words.today.emptyDo} /> : null}
          <ol class="developments">
            {told.slice(0, shown).map((t) => (
              <DevelopmentItem key={t.development.eventId} {...t} />
            ))}
          </ol>
          {told.length > shown ? (
            <button type="button" class="more" onClick={() => setShown(shown + MORE)}>
              {words.more(Math.min(MORE, told.length - shown))}
            </button>
          ) : null}
        </section>
        <TodayAside />
      </div>
    </>
  );
}

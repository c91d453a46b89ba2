import { useMemo, useState } from 'preact/hooks';
import { api } from '../ask/client';
import { useAnswer } from '../ask/use-answer';
import { useEvents } from '../ask/use-events';
import { nearTimeText } from '../days';
import { Segments } from '../parts/choice';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { noteVisit } from '../visits';
import { developmentsOf, tally } from './changes';
import { DevelopmentItem } from './development-item';
import { TodayAside } from './today-aside';

const DAY_MS = 86_400_000;
const FIRST_SHOWN = 30;
const MINOR = new Set(['facts', 'moved', 'removed']);

/** What happened since the reader last looked, what comes, what is overdue, and whether anybody listens. */
export function TodayView({ params }: { params: URLSearchParams }) {
  const reading = useReading();
  const { words, language, now, version, place } = reading;
  const [shown, setShown] = useState(FIRST_SHOWN);
  const before = useMemo(() => (place === undefined ? undefined : noteVisit(new Date(now()).toISOString())), [place]);

  const chosen = params.get('days') ?? (before === undefined ? '7' : 'visit');
  const since = useMemo(() => {
    if (chosen === 'visit' && before !== undefined) return before;
    return new Date(now() - (Number(chosen) || 7) * DAY_MS).toISOString();
  }, [chosen, before, place]);

  const changes = useAnswer(`changes ${since} ${version} ${place?.now}`, (stop) => api.changes(since, stop));
  const list = useEvents({ lang: language }, version);
  const byId = useMemo(() => new Map(list.events.map((e) => [e.id, e])), [list.events]);
  const developments = useMemo(() => developmentsOf(changes.value?.changes ?? []), [changes.value]);
  const weighty = developments.filter((d) => !MINOR.has(d.type));
  const counts = tally(developments);
  const parts = (['new', 'step', 'corrected', 'gone'] as const).filter((k) => counts[k] > 0);
  const told = parts.map((k) => words.today.counts[k](counts[k])).join(language === 'ja' ? '、' : ', ');

  const options = [
    ...(before === undefined ? [] : [['visit', words.today.sinceVisit] as const]),
    ...[1, 7, 30].map((n) => [String(n), words.today.days(n)] as const),
  ];

  return (
    <>
      <div class="verdict">
        <h1>
          <small>{words.today.since(nearTimeText(since, language))}</small>
          <span>{changes.value === undefined ? ' ' : words.today.verdict(told || words.today.nothing)}</span>
        </h1>
        <Segments
          name="days"
          label={words.filters.period}
          value={chosen}
          options={options}
          usual={before === undefined ? '7' : 'visit'}
        />
      </div>
      {changes.failure ? (
        <Failed failure={changes.failure} again={changes.again} stale={changes.value !== undefined} />
      ) : null}
      <div class="columns">
        <section aria-label={words.views.today}>
          {changes.value === undefined && !changes.failure ? <Loading /> : null}
          {changes.value !== undefined && weighty.length === 0 ? (
            <Empty what={words.today.empty} how={words.today.emptyDo} />
          ) : null}
          <ol class="developments">
            {weighty.slice(0, shown).map((d) => (
              <DevelopmentItem key={d.eventId} development={d} event={byId.get(d.eventId)} complete={list.complete} />
            ))}
          </ol>
          {weighty.length > shown ? (
            <button type="button" class="more" onClick={() => setShown(shown + 50)}>
              {words.more(Math.min(50, weighty.length - shown))}
            </button>
          ) : null}
        </section>
        <TodayAside />
      </div>
    </>
  );
}

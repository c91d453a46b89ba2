import { useMemo } from 'preact/hooks';
import { topicLabel } from '../../../lib/alerts/labels';
import { useEvents } from '../ask/use-events';
import { Choice } from '../parts/choice';
import { CopyButton } from '../parts/copy-button';
import { EventRows } from '../parts/event-rows';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { changeParams } from '../route';
import { FacetList } from './facet-list';
import { counts, FACET_NAMES, type Narrowing, narrow, ORDERS, type Order, tableText } from './facets';
import { TakeAlong } from './take-along';

function narrowingOf(params: URLSearchParams): Narrowing {
  const names = [...FACET_NAMES, 'topic', 'since', 'until'] as const;
  return Object.fromEntries(names.flatMap((n) => (params.get(n) ? [[n, params.get(n)]] : []))) as Narrowing;
}

/** Words go to the store, which reads titles, topics, people and evidence; facets narrow down here, at once. */
export function SearchView({ params }: { params: URLSearchParams }) {
  const { words, language, version } = useReading();
  const q = params.get('q') ?? '';
  const history = params.get('history') !== 'false';
  const order = (params.get('order') ?? 'newest') as Order;
  const narrowing = narrowingOf(params);
  const list = useEvents({ q, lang: language, history: history ? undefined : 'false' }, version);
  const found = useMemo(
    () => narrow(list.events, narrowingOf(params)).sort(ORDERS[order] ?? ORDERS.newest),
    [list.events, params, order],
  );
  const narrowed = Object.keys(narrowing).length > 0 || q !== '';
  const submit = (event: Event) => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLFormElement).elements.namedItem('q') as HTMLInputElement;
    changeParams({ q: box.value.trim() });
  };
  return (
    <>
      <h1 class="unseen">{words.search.title}</h1>
      <search>
        <form class="find" onSubmit={submit}>
          <label class="unseen" for="find">
            {words.search.box}
          </label>
          <input
            key={q}
            id="find"
            name="q"
            type="search"
            defaultValue={q}
            placeholder={words.search.box}
            maxLength={200}
            autocomplete="off"
          />
          <button type="submit" class="primary">
            {words.search.submit}
          </button>
        </form>
      </search>
      <div class="columns search">
        <aside aria-label={words.search.facets}>
          <div class="dates">
            {(['since', 'until'] as const).map((name) => (
              <label key={name} class="choice">
                <span>{words.filters[name]}</span>
                <input
                  type="date"
                  value={/^\d{4}-\d\d-\d\d$/.test(narrowing[name] ?? '') ? narrowing[name] : ''}
                  onChange={(e) => changeParams({ [name]: e.currentTarget.value })}
                />
              </label>
            ))}
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={history}
              onChange={(e) => changeParams({ history: e.currentTarget.checked ? undefined : 'false' })}
            />
            {words.filters.history}
          </label>
          {FACET_NAMES.map((facet) => (
            <FacetList
              key={facet}
              facet={facet}
              values={counts(list.events, narrowing, facet)}
              chosen={narrowing[facet]}
            />
          ))}
        </aside>
        <section aria-label={words.search.title}>
          <div class="section-head">
            <h2 aria-live="polite">{words.search.found(found.length)}</h2>
            {narrowing.topic ? (
              <button type="button" class="chip" onClick={() => changeParams({ topic: undefined })}>
                {topicLabel(narrowing.topic, language)} <span aria-hidden="true">×</span>
              </button>
            ) : null}
            {narrowed ? (
              <button
                type="button"
                onClick={() =>
                  changeParams(Object.fromEntries([...Object.keys(narrowing), 'q'].map((n) => [n, undefined])))
                }
              >
                {words.reset}
              </button>
            ) : null}
            <Choice
              name="order"
              label={words.search.order}
              value={order}
              options={Object.entries(words.search.orders)}
              usual="newest"
            />
          </div>
          {list.failure ? <Failed failure={list.failure} again={list.again} stale={list.events.length > 0} /> : null}
          {found.length === 0 && !list.failure ? (
            list.complete ? (
              <Empty what={words.search.empty} how={words.search.emptyDo} />
            ) : (
              <Loading />
            )
          ) : null}
          {list.cut ? <p class="quiet">{words.state.cut(list.events.length)}</p> : null}
          <EventRows key={params.toString()} events={found} label={words.search.title} />
          {found.length === 0 ? null : (
            <p class="take">
              <span>{words.search.take}</span>
              <CopyButton text={() => tableText(found)} label={words.search.copyTable} />
              <TakeAlong q={q} narrowing={narrowing} history={history} />
            </p>
          )}
        </section>
      </div>
    </>
  );
}

import { useCallback, useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/model/vocabularies';
import { api } from './ask/client';
import { useAnswer } from './ask/use-answer';
import { useFreshness } from './ask/use-freshness';
import { useKeyboard } from './keyboard';
import { chosenLanguage, rememberLanguage } from './language';
import { Header } from './parts/header';
import { HelpDialog } from './parts/help-dialog';
import { Failed } from './parts/state-notes';
import { ReadingContext, readingIn, useReading } from './reading';
import { changeParams, type Route, useRoute } from './route';
import { AlertsView } from './views/alerts';
import { BoardView } from './views/board';
import { CalendarView } from './views/calendar';
import { EventPage } from './views/event';
import { FeedsView } from './views/feeds';
import { SearchView } from './views/search';
import { TimelineView } from './views/timeline';
import { TodayView } from './views/today';

/** A view that trips over what the store holds says so, and the others go on. */
function Guarded({ route }: { route: Route }) {
  const { words } = useReading();
  const [error, reset] = useErrorBoundary();
  if (error === undefined) return show(route, words.nowhere);
  return <Failed failure={{ why: 'tripped', status: 0, detail: String(error) }} again={reset} />;
}

function show(route: Route, nowhere: { title: string; do: string }) {
  const { view, id = '', params } = route;
  switch (view) {
    case 'today':
      return <TodayView params={params} />;
    case 'board':
      return <BoardView params={params} />;
    case 'timeline':
      return <TimelineView params={params} />;
    case 'calendar':
      return <CalendarView params={params} />;
    case 'search':
      return <SearchView params={params} />;
    case 'feeds':
      return <FeedsView params={params} />;
    case 'alerts':
      return <AlertsView params={params} />;
    case 'event':
      return <EventPage key={id} id={id} />;
    case 'nowhere':
      return (
        <>
          <h1>{nowhere.title}</h1>
          <p class="lead">{nowhere.do}</p>
        </>
      );
  }
}

export function App() {
  const route = useRoute();
  const { view, id } = route;
  const [language, setLanguage] = useState(chosenLanguage);
  const [help, setHelp] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  useKeyboard(openHelp);

  const place = useAnswer('place', api.place).value;
  const version = useFreshness(place);
  const feeds = useAnswer(`feeds ${version}`, api.feeds).value?.feeds ?? [];
  const trouble = feeds.filter((f) => ['silent', 'failing', 'gone'].includes(f.state)).length;
  const reading = useMemo(() => readingIn(language, place, version), [language, place, version]);
  const { words } = reading;

  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    changeParams({ lang: chosen }, { replace: true });
    setLanguage(chosen);
  };
  // the back button may lead to an address in another language
  useEffect(() => setLanguage(chosenLanguage()), [route]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const name = view === 'event' || view === 'nowhere' ? words.event : words.views[view];
    document.title = `${name} · ${words.name}`;
  }, [view, words]);

  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // another view is another page to whoever listens to it
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [view, id]);

  return (
    <ReadingContext.Provider value={reading}>
      <Header view={view} trouble={trouble} choose={choose} openHelp={openHelp} />
      <main id="main" tabIndex={-1} ref={main} class={`view-${view}`}>
        <Guarded key={`${view} ${id ?? ''}`} route={route} />
      </main>
      <footer class="foot">
        <p>{words.footer}</p>
        {place === undefined ? null : (
          <p>{place.store === 'demo' ? words.place.demo : words.place[place.store](place.name)}</p>
        )}
      </footer>
      <HelpDialog open={help} close={() => setHelp(false)} />
    </ReadingContext.Provider>
  );
}

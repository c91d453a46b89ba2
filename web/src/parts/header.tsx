import { useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../../lib/model/vocabularies';
import { useReading } from '../reading';
import { hrefOf, VIEWS, type View } from '../route';
import { storedTheme, turnTheme } from '../theme';

const OWN_NAME: Record<Language, string> = { en: 'EN', ko: '한국어', ja: '日本語' };

interface HeaderProps {
  view: View;
  /** Feeds that need a look. */
  trouble: number;
  choose: (language: Language) => void;
  openHelp: () => void;
}

export function Header({ view, trouble, choose, openHelp }: HeaderProps) {
  const { words, language } = useReading();
  const [theme, setTheme] = useState(storedTheme);
  const menu = useRef<HTMLUListElement>(null);
  // on a phone the menu is wider than the screen
  // another view or language moves the current name
  useEffect(() => {
    const current = menu.current?.querySelector<HTMLElement>('[aria-current]');
    if (menu.current && current) menu.current.scrollLeft = current.offsetLeft - menu.current.clientWidth / 2;
  }, [view, language]);
  return (
    <header class="top">
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <a class="name" href={hrefOf('today')}>
        <svg viewBox="0 0 22 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.4" class="ring" />
          <circle cx="15" cy="7" r="6" class="disc" />
        </svg>
        <span>{words.name}</span>
      </a>
      <nav aria-label={words.menu}>
        <ul ref={menu}>
          {VIEWS.map((v) => (
            <li key={v}>
              <a href={hrefOf(v)} aria-current={v === view ? 'page' : undefined}>
                {words.views[v]}
                {v === 'feeds' && trouble > 0 ? <b title={words.feeds.trouble(trouble)}>{trouble}</b> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="tools">
        <fieldset class="languages">
          <legend class="unseen">{words.language}</legend>
          {LANGUAGES.map((l) => (
            <button key={l} type="button" lang={l} aria-pressed={l === language} onClick={() => choose(l)}>
              {OWN_NAME[l]}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="icon"
          onClick={() => setTheme(turnTheme())}
          aria-label={words.theme[theme]}
          title={words.theme[theme]}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" class="ring" />
            {theme === 'light' ? <circle cx="8" cy="8" r="2.6" class="disc" /> : null}
            {theme === 'dark' ? <circle cx="8" cy="8" r="6.2" class="disc" /> : null}
            {theme === 'system' ? <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" class="disc" /> : null}
          </svg>
        </button>
        <button type="button" class="icon" onClick={openHelp} aria-label={words.help.open} title={words.help.open}>
          ?
        </button>
      </div>
    </header>
  );
}

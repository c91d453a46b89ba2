import type { Language } from '../../../lib/model/vocabularies';
import { timeText } from '../days';
import { useReading } from '../reading';

/** Only web addresses become links: what an article says of its own address is not to be trusted. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

export function SourceLink({ url, children }: { url: string | undefined; children: preact.ComponentChildren }) {
  const { words } = useReading();
  const href = safeUrl(url);
  if (href === undefined) return <span>{children}</span>;
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" title={words.opensNew}>
      {children}
    </a>
  );
}

interface QuoteProps {
  text: string;
  language?: Language | undefined;
  outlet?: string | undefined;
  url?: string | undefined;
  at?: string | undefined;
  title?: string | undefined;
}

/** Evidence word for word, in the language it was written in, with who wrote it and when. */
export function Quote({ text, language, outlet, url, at, title }: QuoteProps) {
  const { language: reader } = useReading();
  return (
    <figure class="quote">
      <blockquote lang={language}>{text}</blockquote>
      {outlet === undefined ? null : (
        <figcaption>
          <SourceLink url={url}>
            <span lang={language}>{outlet}</span>
            {title === undefined ? null : <cite lang={language}>{title}</cite>}
          </SourceLink>
          {at === undefined ? null : <time dateTime={at}>{timeText(at, reader)}</time>}
        </figcaption>
      )}
    </figure>
  );
}

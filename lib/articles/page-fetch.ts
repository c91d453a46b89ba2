/** What reading an article's page came to. Anything but `ok` means: go on with the text of the feed. */
export type PageFetch =
  | {
      outcome: 'ok';
      text: string;
      title?: string;
      /** For comparing: the page's own canonical address where it can be trusted, else the one that answered. */
      canonicalUrl?: string;
      /** ISO 8601 UTC, as the page's metadata say. */
      publishedAt?: string;
      /** partial: the publisher keeps the rest for subscribers. */
      access: 'full' | 'partial';
    }
  | {
      /** refused: the publisher asks machines to stay away; blocked: we were turned away, or would not go there. */
      outcome: 'refused' | 'not-html' | 'error' | 'blocked';
      error: string;
      httpStatus?: number;
    };

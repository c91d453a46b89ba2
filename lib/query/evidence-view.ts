import type { Event, Source } from '../model/event';
import type { Status } from '../model/vocabularies';

/** What one article says of an event, in its words; `start` and `end` are UTF-16 code units of the article. */
export interface EvidenceView extends Omit<Source, 'baseline' | 'titles'> {
  quote: string;
  start: number;
  end: number;
  status: Status;
  /** False where the article tells it as background. */
  news: boolean;
  confidence: number;
}

/** The evidence of an event, in the order in which it was published. */
export const evidenceView = ({ mentions }: Pick<Event, 'mentions'>): EvidenceView[] =>
  mentions.map(({ fact, source: { baseline: _baseline, titles: _titles, ...source } }) => ({
    ...source,
    quote: fact.evidence.text,
    start: fact.evidence.start,
    end: fact.evidence.end,
    status: fact.status,
    news: fact.context === 'news',
    confidence: fact.confidence,
  }));

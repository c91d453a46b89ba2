import type { OneOfTwo } from '../../model/the-two';
import type { Span } from '../../text/span';

/** Somebody whom the text itself gives an office, where the gazetteer has no such name. */
export interface Introduced extends Span {
  /** As the text writes it. */
  name: string;
  family: string;
  /** In the words of the gazetteer: foreign minister. */
  role: string;
  country: OneOfTwo;
}

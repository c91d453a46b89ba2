import type { TermMatch } from '../text/match-terms';
import type { Person } from './person';

/** What a name in the text stands for. */
export type Name =
  | { type: 'country'; countries: readonly string[] }
  | { type: 'person'; countries: readonly string[]; person: Person }
  /** A surname with a title (윤 대통령, 石破首相, Foreign Minister Motegi): one of `people`, by date. */
  | { type: 'holder'; countries: readonly string[]; people: readonly Person[] }
  /** `place`: the city an office stands for (首相官邸: Tokyo). */
  | { type: 'institution'; countries: readonly string[]; id: string; place?: string }
  | { type: 'place'; countries: readonly string[]; place: string; venue: boolean };

export type NameMatch = TermMatch<Name>;

import { isThird } from '../model/the-two';
import type { Language } from '../model/vocabularies';
import type { Span } from '../text/span';
import type { NameMatch } from './name';

/** A (normalised) text with the names and sentences found in it, both in order. */
export interface NamedText {
  text: string;
  language: Language;
  names: readonly NameMatch[];
  sentences: readonly Span[];
}

export const isOf = ({ value }: NameMatch, country: string): boolean => value.countries.includes(country);

export const isActing = ({ value }: NameMatch): boolean =>
  value.type === 'person' || value.type === 'holder' || value.type === 'institution';

/** Towns say where, not who; a capital is filed as its country. */
export const isParty = (name: NameMatch): boolean => name.value.type !== 'place';

export const isForeignPair = (name: NameMatch): boolean =>
  name.value.countries.length >= 2 && !(isOf(name, 'KR') && isOf(name, 'JP'));

export const ofThird = ({ value }: NameMatch): boolean => value.countries.some(isThird);

const GOVERNMENT = /^(?:우리 |한국 |일본 |韓国|日本)?(?:정부|政府)$|^Seoul$|^South Korean government$|^[日韓]$/u;
export const isGovernment = (name: NameMatch): boolean => isActing(name) || GOVERNMENT.test(name.term);

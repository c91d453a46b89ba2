import { LANGUAGES, type Language } from '../../lib/model/vocabularies';
import { recall, remember } from './memory';

const known = (code: string | null | undefined): Language | undefined => LANGUAGES.find((l) => l === code);

/** The address decides, so that a link shows what its sender saw; then what the reader chose; then the browser. */
export function chosenLanguage(): Language {
  const browser = navigator.languages.map((l) => known(l.slice(0, 2))).find((l) => l !== undefined);
  return known(new URLSearchParams(location.search).get('lang')) ?? known(recall('language')) ?? browser ?? 'en';
}

export const rememberLanguage = (language: Language): void => remember('language', language);

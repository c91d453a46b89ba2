import type { Language } from '../../model/vocabularies';
import type { Locale } from '../locale';
import { EN } from './en/en';
import { JA } from './ja/ja';
import { KO } from './ko/ko';

/** The languages that can be read. A new one is a folder and a line here. */
export const LOCALES: Readonly<Record<Language, Locale>> = { en: EN, ko: KO, ja: JA };

import type { Language } from '../model/vocabularies';

export interface Office {
  role: string;
  from: string;
  to?: string;
}

export interface Person {
  id: string;
  country: string;
  /** English full name. */
  name: string;
  names: Readonly<Record<Language, readonly string[]>>;
  /** Family names as each language writes them: Yoon, 윤, 尹; people of the two countries have one. */
  family?: Readonly<Record<Language, readonly string[]>>;
  offices: readonly Office[];
}

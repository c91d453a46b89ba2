import countryData from '../../../data/gazetteer/countries.json' with { type: 'json' };
import peopleData from '../../../data/gazetteer/people.json' with { type: 'json' };
import placeData from '../../../data/gazetteer/places.json' with { type: 'json' };
import topicData from '../../../data/topics.json' with { type: 'json' };
import { PHRASEBOOKS } from '../../alerts/title';
import { ACTIONS, INSTRUMENTS, type Kind, LANGUAGES, type Language, STATUSES } from '../../model/vocabularies';

/** Something an event is labelled with: the mark under which it is found, and what people call it in each language. */
export interface Label {
  mark: string;
  names: readonly string[];
  /** More names, which many labels may share: they count where the name itself leads to few. */
  also?: readonly string[];
}

/** The marks that events carry. None can be a word of a text. */
export const MARKS = {
  topic: (id: string) => `@t:${id}`,
  field: (id: string) => `@f:${id}`,
  kind: (id: string) => `@k:${id}`,
  status: (id: string) => `@s:${id}`,
  action: (id: string) => `@a:${id}`,
  instrument: (id: string) => `@i:${id}`,
  place: (name: string) => `@p:${name}`,
  country: (code: string) => `@c:${code}`,
} as const;

const KIND_NAMES: Readonly<Record<Kind, readonly string[]>> = {
  summit: ['summit', '정상회담', '首脳会談'],
  talks: ['talks', 'meeting', '회담', '협의', '会談', '協議'],
  agreement: ['agreement', '합의', '협정', '合意', '協定'],
  measure: ['measure', '조치', '措置'],
  target: ['target', 'expected', '목표', '전망', '目標', '見通し'],
};

const said = (name: (book: (typeof PHRASEBOOKS)[Language]) => string): string[] =>
  LANGUAGES.map((language) => name(PHRASEBOOKS[language]));

const every = (names: Readonly<Record<string, readonly string[]>>): string[] => Object.values(names).flat();

/** All labels of events but people, whose names are words of theirs. */
export const LABELS: readonly Label[] = [
  ...topicData.topics.map(({ id, label, synonyms }) => ({
    mark: MARKS.topic(id),
    names: Object.values(label),
    also: every(synonyms as Record<string, string[]>),
  })),
  ...topicData.fields.map(({ id, label }) => ({ mark: MARKS.field(id), names: Object.values(label) })),
  ...Object.entries(KIND_NAMES).map(([kind, names]) => ({ mark: MARKS.kind(kind), names })),
  ...STATUSES.map((id) => ({
    mark: MARKS.status(id),
    names: [...said((b) => b.status[id]), ...(id === 'held' ? said((b) => b.held) : [])],
  })),
  ...ACTIONS.map((id) => ({ mark: MARKS.action(id), names: said((b) => b.action[id]) })),
  ...INSTRUMENTS.map((id) => ({ mark: MARKS.instrument(id), names: said((b) => b.instrument[id]) })),
  ...placeData.map(({ name, names }) => ({ mark: MARKS.place(name), names: [name, ...every(names)] })),
  ...countryData
    .filter(({ countries }) => countries.length === 1 && !['KR', 'JP'].includes(countries[0] as string))
    .map(({ countries, names }) => ({ mark: MARKS.country(countries[0] as string), names: every(names) })),
];

/** People by their English name, as events name them, with their names in Korean and Japanese. */
export const PEOPLE: readonly { name: string; names: readonly string[] }[] = peopleData.map(({ name, names }) => ({
  name,
  names: [...names.ko, ...names.ja],
}));

import peopleData from '../../data/gazetteer/people.json' with { type: 'json' };
import placeData from '../../data/gazetteer/places.json' with { type: 'json' };
import topicData from '../../data/topics.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';

type Names = Record<Language, string>;

const topics = new Map(topicData.topics.map((t) => [t.id, t]));
const fields = new Map(topicData.fields.map((f) => [f.id, f.label as Names]));
// a venue stands under its city's name too; the city itself comes first
const places = new Map([...placeData].reverse().map((p) => [p.name, p.names]));
const countries = new Map([...placeData].reverse().map((p) => [p.name, p.country]));

/** The field a topic belongs to; `diplomacy` for what has no topic of its own. */
export const fieldOf = (topic: string): string => topics.get(topic)?.field ?? 'diplomacy';

/** Every topic and field that there is. */
export const TOPIC_IDS: readonly string[] = [...topics.keys()];
export const FIELD_IDS: readonly string[] = [...fields.keys()];

/** A topic's name as a reader of the language knows it. */
export const topicLabel = (topic: string, language: Language): string =>
  (topics.get(topic)?.label as Names | undefined)?.[language] ?? topic;

export const fieldLabel = (field: string, language: Language): string => fields.get(field)?.[language] ?? field;

/** A city in the language; where there is no label, the English name, never a guess. */
export const placeLabel = (place: string | undefined, language: Language): string | undefined =>
  place === undefined ? undefined : (places.get(place)?.[language][0] ?? place);

/** ISO 3166 code of the country that a place lies in; undefined where we do not know the place. */
export const placeCountry = (place: string): string | undefined => countries.get(place);

const people = new Map(peopleData.map((p) => [p.name, p.names as Record<Language, string[]>]));

/** A person's name as the press of the language writes it; the English one where we know no other. */
export const personLabel = (name: string, language: Language): string => people.get(name)?.[language]?.[0] ?? name;

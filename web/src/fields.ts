import topicData from '../../data/topics.json' with { type: 'json' };

/** The fields of the relationship, in the order in which they are always listed. */
export const FIELDS: readonly string[] = topicData.fields.map((f) => f.id);

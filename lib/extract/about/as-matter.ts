import type { TopicMatch } from '../topics';

const MATTER_OF =
  /(?:memorand(?:um|a)(?: of (?:understanding|cooperation))?|MOUs?|agreements?|accords?|pacts?|deals?|statements?|declarations?|arrangements?|treaty|treaties|cooperat(?:e|es|ed|ion|ing)|collaborat(?:e|es|ed|ion|ing)|work(?:ing)? together|team up|join(?:ing)? (?:hands|forces)) (?:on|in|for|about) (?:the )?$/;

/** A statement on space, cooperate in space: what a paper or common work is on is named, however everyday its word. */
export const asMatter = (t: TopicMatch, text: string): TopicMatch =>
  t.value.weak && !t.value.adjunct && MATTER_OF.test(text.slice(Math.max(0, t.start - 50), t.start))
    ? { ...t, value: { ...t.value, weak: false } }
    : t;

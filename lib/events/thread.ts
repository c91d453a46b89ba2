/**
 * Topics that name one thing at two grains: an outlet that says `immigration screening before departure` and one that says
 * `simpler entry` may tell of one measure. Their facts are grouped together, and an event has the topic that most state.
 */
const WIDER: Readonly<Record<string, string>> = {
  'pre-entry-screening': 'entry-procedures',
  'critical-minerals': 'supply-chain',
  'camp-david': 'korea-us-japan',
};

/** The topics that are not threads of their own, each with its thread. */
export const NARROWER: readonly (readonly [topic: string, thread: string])[] = Object.entries(WIDER);

/** The name under which the facts of a topic are grouped and stored; most topics are their own. */
export const threadOf = (topic: string): string => WIDER[topic] ?? topic;

import type { Hit, Verb } from './hit';

/** the signed memorandum, a renewed swap, its planned visit: adjectives, not what the clause says. */
export function isNoun(text: string, { start, end, mode }: Hit): boolean {
  if (mode === 'nothing') return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 24);
  // the event hosted by Shimane: a participle, unless a helper verb stands before it
  if (
    mode === 'done' &&
    /^\sby\s(?!\w*phone|video)/.test(after) &&
    /(?:ed|held|shown|drawn)$/i.test(text.slice(start, end)) &&
    !/(?:was|were|been|be|is|are|being|got)\s(?:\w+ly\s)?$/i.test(before)
  )
    return true;
  if (mode === 'plan' || mode === 'deny' || mode === 'negotiate') return false;
  if (
    /(?:^|\s)(?:the|a|an|its|their|his|her|this|any|first|new|of|for|newly)\s(?:\w+ly\s)?$/i.test(before) &&
    /^\s[a-z]/.test(after) &&
    !/^\s(?:that|to|in|on|for|by|with)\s/.test(after)
  )
    return true;
  // the joint press release adopted in Busan, the pact signed in 2016
  if (
    (mode === 'sign' || mode === 'done') &&
    // the meeting took place in Busan: a verb of its own
    !/^(?:took|ran|began|went|came|was|were|broke|got) ?/.test(text.slice(start, end)) &&
    /(?:release|statements?|memorand(?:um|a)|agreements?|pact|accord|declarations?|deal|treaty|documents?|swap|arrangement|meeting|summit|talks|note)\s$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ) &&
    /^\s(?:in|at|on|by|between|after|last|during|with|earlier)\s/.test(after)
  )
    return true;
  // a demand for X, the request, an agreement
  return (
    /(?:^|\s)(?:the|a|an|its|their|formal)\s$/i.test(before) &&
    (mode === 'demand' || mode === 'propose' || mode === 'postpone')
  );
}

/** `the pact signed in 2016 will lapse`: a participle after a noun, where a helper verb follows. */
export function tensedAfter(text: string, participle: Hit, hits: readonly Hit[]): Verb | undefined {
  const later = hits.find(
    (h): h is Verb => h.start > participle.end && (h.mode === 'plan' || h.mode === 'effect' || h.mode === 'agree'),
  );
  if (!later) return undefined;
  const between = text.slice(participle.end, later.start);
  const before = text.slice(Math.max(0, participle.start - 12), participle.start);
  return /(?:pact|agreement|swap|accord|deal|treaty|meeting|talks|statement|memorandum|body|committee)\s$/.test(
    before,
  ) && !/[,;]/.test(between)
    ? later
    : undefined;
}

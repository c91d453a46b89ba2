import type { Predicate } from '../../locale';
import type { Hit } from './hit';
import type { VerbGroup } from './verb-group';
import { isSpared } from './verb-hits';

/** will negotiate, will ask: told of what is to come, they are acts. */
const AHEAD_ACTS: ReadonlySet<VerbGroup['sense']> = new Set(['negotiate', 'demand', 'effect', 'announce']);
/** What is lifted where it is done no longer. */
const BURDENS: ReadonlySet<VerbGroup['action']> = new Set(['impose', 'tighten', 'suspend']);

/** The act that a predicate tells or governs: the first verb at or after it that is one. */
export function actOf(best: Hit, groups: readonly VerbGroup[], offset: number, text: string): Predicate['act'] {
  const { group: told } = best;
  const ended =
    told && best.mode !== 'deny' && (told.noLonger || (best.mode === 'plan' && isSpared(told, text)))
      ? told
      : undefined;
  if (ended)
    return {
      action: BURDENS.has(ended.action) || !ended.action ? 'lift' : 'end',
      passive: ended.passive,
      start: offset + ended.head,
      end: offset + ended.end,
    };
  const near = groups.filter((g) => g.end >= best.end && g.start - best.end < 130);
  const group =
    near.find((g) => g.sense === 'act' || g.sense === 'sign') ??
    near.find((g) => g === best.group && isAct(g, best, text));
  return (
    group && {
      ...(group.action ? { action: group.action } : {}),
      passive: group.passive,
      start: offset + group.head,
      end: offset + group.end,
    }
  );
}

/** A verb that is itself what was done: will accept, will negotiate, designated 2025 as a year of exchange. */
const isAct = (group: VerbGroup, best: Hit, text: string): boolean =>
  group.sense === undefined ||
  (best.mode === 'plan' && /^(?:hold|host)$/.test(group.lemma)) ||
  (best.mode === 'plan' && AHEAD_ACTS.has(group.sense)) ||
  // plan a hotline of their own
  (/^(?:plan|prepare|schedule)$/.test(group.lemma) &&
    /^\s(?:an?|their|its|another|joint|new|more|\d+)\s/.test(text.slice(group.end))) ||
  (group.sense === 'announce' && !/^\s(?:that|whether|how)\s/.test(text.slice(group.end)));

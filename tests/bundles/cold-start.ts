import { SCHEDULED, sqsEvent, urlEvent } from './events';
import { type Cold, startLambda } from './lambda';
import type { FunctionName, World } from './world';

/** What wakes each function, on a store where nothing is to be done: its first answer is what a cold start delays. */
export const FIRST_EVENTS: Readonly<Record<FunctionName, unknown>> = {
  poll: SCHEDULED,
  extract: sqsEvent([]),
  alert: SCHEDULED,
  // one of the chronology, with its life and its quotes
  query: urlEvent('/v1/events/h45aea552'),
};

/** One cold start of a function, as deployed: without the network of the test. */
export async function startCold(
  name: FunctionName,
  node: string,
  world: World,
  event: unknown = FIRST_EVENTS[name],
): Promise<Cold> {
  const lambda = await startLambda(name, node, world.environment);
  try {
    const outcome = await lambda.invoke(event, { remainingMs: 110_000 });
    const cold = lambda.cold();
    const { statusCode = 200 } = ('answer' in outcome ? (outcome.answer ?? {}) : {}) as { statusCode?: number };
    if ('error' in outcome || cold === undefined || statusCode !== 200)
      throw new Error(`${name} did not start: ${lambda.output()}`);
    return cold;
  } finally {
    await lambda.stop();
  }
}

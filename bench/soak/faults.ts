import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Chance } from './chance';

/** How a publisher goes wrong. */
type Trouble = 'down' | 'slow' | 'cut' | 'garbage' | 'error' | 'later';
const TROUBLES: readonly Trouble[] = ['down', 'slow', 'cut', 'garbage', 'error', 'later'];

/** Feeds that answer wrongly now and then; counts how. */
export function troubledFeeds(luck: Chance, probability: () => number) {
  const counts: Record<Trouble, number> = { down: 0, slow: 0, cut: 0, garbage: 0, error: 0, later: 0 };
  const instead = (
    _feed: number,
    request: IncomingMessage,
    response: ServerResponse,
    document: () => string,
  ): boolean => {
    if (!luck.is(probability())) return false;
    const trouble = luck.pick(TROUBLES);
    counts[trouble] += 1;
    const type = { 'content-type': 'application/rss+xml' };
    if (trouble === 'down') request.socket.destroy();
    else if (trouble === 'slow') setTimeout(() => response.writeHead(200, type).end(document()), 300);
    else if (trouble === 'cut') response.writeHead(200, type).end(document().slice(0, -200));
    else if (trouble === 'garbage') response.writeHead(200, type).end('<html><body>Please log in</body></html>');
    else if (trouble === 'error') response.writeHead(503, { 'retry-after': '600' }).end();
    else response.writeHead(429).end();
    return true;
  };
  return { counts, instead };
}

/** A store that is asked too much refuses some requests, before or after it has done what they ask. */
export function throttle(
  client: DynamoDBDocumentClient,
  luck: () => Chance,
  probability: () => number,
): { refused: number } {
  const count = { refused: 0 };
  const refusal = () => {
    count.refused += 1;
    return Object.assign(new Error('the level of configured throughput was exceeded'), {
      name: 'ProvisionedThroughputExceededException',
      $fault: 'client',
      $metadata: { httpStatusCode: 400 },
      $retryable: { throttling: true },
    });
  };
  client.middlewareStack.add(
    (next) => async (args) => {
      const now = luck().is(probability());
      if (now && luck().is(0.5)) throw refusal();
      const answer = await next(args);
      // the answer is lost on its way: what was asked has been done
      if (now) throw refusal();
      return answer;
    },
    { step: 'finalizeRequest', priority: 'low', name: 'throttle' },
  );
  return count;
}

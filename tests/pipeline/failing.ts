import type { Ports } from '../../lib/pipeline/ports';

/** Fails the n-th call to the store or the channel, before or after it took effect: a crash or a timeout there. */
export function failing(ports: Ports, n: number, when: 'before' | 'after'): { ports: Ports; calls: () => number } {
  let calls = 0;
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get:
        (t, key) =>
        async (...args: unknown[]) => {
          calls += 1;
          const mine = calls === n;
          if (mine && when === 'before') throw new Error(`call ${n} failed`);
          const result = await (Reflect.get(t, key) as (...a: unknown[]) => unknown).apply(t, args);
          if (mine) throw new Error(`call ${n} timed out after it took effect`);
          return result;
        },
    });
  const channel = wrap({ publish: ports.publish });
  const publish: Ports['publish'] = (message, item) => channel.publish(message, item);
  return {
    ports: { ...ports, chronicle: wrap(ports.chronicle), intake: wrap(ports.intake), publish },
    calls: () => calls,
  };
}

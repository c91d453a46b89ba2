import { checkedUrl } from './allowed-address';
import type { FetchOptions, NetResponse, Redirect } from './fetch-options';
import { NetError } from './net-error';
import { request } from './request';

export type { FetchOptions, Lookup, NetResponse, Redirect } from './fetch-options';

/**
 * One GET, made safe: own deadlines, a cap on the body, and no way into a private network, whatever the name resolves to
 * and wherever a redirect leads. Throws NetError; an answer with an error status is a value.
 */
export async function guardedFetch(url: string, options: FetchOptions = {}): Promise<NetResponse> {
  const deadline = performance.now() + (options.timeoutMs ?? 20_000);
  const redirects: Redirect[] = [];
  const gate = new Map<string, string>();
  const seen = new Set<string>();
  let current = checkedUrl(url, options);
  for (;;) {
    const cookie = gate.get(current.host);
    seen.add(`${current.href} ${cookie}`);
    await options.beforeHop?.(current.href);
    const hop = await request(current, options, deadline, cookie);
    if (!('location' in hop)) return { ...hop, redirects };
    // The Korean foreign ministry redirects every address to itself until its cookie comes back (2026-09); it is shown
    // at that gate and forgotten with the request.
    if (hop.cookie) gate.set(current.host, hop.cookie);
    const next = checkedUrl(hop.location, options, current);
    redirects.push({ from: current.href, to: next.href, status: hop.status });
    const again = seen.has(`${next.href} ${gate.get(next.host)}`);
    checkRedirects(redirects, again, options.maxRedirects ?? 5);
    current = next;
  }
}

function checkRedirects(redirects: Redirect[], again: boolean, most: number): void {
  const chain = () => [redirects[0]!.from, ...redirects.map((redirect) => redirect.to)].join(' > ');
  if (again) {
    throw new NetError('redirect', `The redirects go round in a circle: ${chain()}. Give the final address.`);
  }
  if (redirects.length > most) {
    throw new NetError('redirect', `More than ${most} redirects: ${chain()}. Give the final address.`);
  }
}

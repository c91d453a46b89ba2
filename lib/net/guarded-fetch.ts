import { promises as dns, type LookupAddress } from 'node:dns';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { isHostAddress, isPublicAddress } from './address';
import { NetError } from './net-error';
import { readBody } from './read-body';
import { USER_AGENT } from './user-agent';

export type Lookup = (hostname: string) => Promise<LookupAddress[]>;

export interface FetchOptions {
  headers?: Readonly<Record<string, string>>;
  /** For tests, the demo and intranets: skips the address and the port rule. */
  allowPrivateHosts?: boolean;
  /** After decompression; 8 MB unless given. */
  maxBytes?: number;
  whenTooLarge?: 'fail' | 'cut';
  headersTimeoutMs?: number;
  /** For the whole of it: all redirects and the body. */
  timeoutMs?: number;
  maxRedirects?: number;
  /** Called before every hop; throws to stop (robots.txt of each origin on the way). */
  beforeHop?: (url: string) => Promise<void>;
  lookup?: Lookup;
}

export interface Redirect {
  from: string;
  to: string;
  status: number;
}

export interface NetResponse {
  /** Of the last hop. */
  url: string;
  status: number;
  /** Names in lower case, values as the server sent them. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  redirects: Redirect[];
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MB = 1024 * 1024;

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

function checkedUrl(url: string, options: FetchOptions, base?: URL): URL {
  if (!URL.canParse(url, base?.href)) {
    throw new NetError(
      base ? 'redirect' : 'refused',
      base
        ? `${base.href} redirects to "${url}", which is no address. The publisher's server is at fault.`
        : `"${url}" is not a web address. Give one that starts with http:// or https://.`,
    );
  }
  const parsed = new URL(url, base);
  const where = base ? `${base.href} redirects to ${parsed.href}` : parsed.href;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
    throw new NetError('refused', `${where}: only http and https addresses are fetched.`);
  }
  const literal = parsed.hostname.replace(/^\[|\]$/g, '');
  // Node asks no resolver about a literal, so the lookup below would never see it.
  if (isIP(literal) && !isAllowed(literal, options)) throw privateAddress(where, literal);
  if (options.allowPrivateHosts) return parsed;
  if (base?.protocol === 'https:' && parsed.protocol === 'http:') {
    throw new NetError('refused', `${where}: a step down from https to http is not followed. Use the final address.`);
  }
  if (!['', '80', '443'].includes(parsed.port)) {
    throw new NetError(
      'refused',
      `${where}: port ${parsed.port} is not fetched from, only 80 and 443. If this host is yours, allow private hosts.`,
    );
  }
  return parsed;
}

function isAllowed(address: string, { allowPrivateHosts }: FetchOptions): boolean {
  return allowPrivateHosts ? isHostAddress(address) : isPublicAddress(address);
}

function privateAddress(where: string, address: string): NetError {
  return new NetError(
    'refused',
    `${where}: ${address} is a private address and is not connected to. If this host is yours, allow private hosts.`,
  );
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

type Hop = Omit<NetResponse, 'redirects'> | { status: number; location: string; cookie: string };

function request(url: URL, options: FetchOptions, deadline: number, cookie: string | undefined): Promise<Hop> {
  return new Promise((resolve, reject) => {
    let failure: NetError | undefined;
    const abort = (error: NetError) => {
      failure ??= error;
      sent.destroy(error);
    };
    const finish = (done: () => void) => {
      clearTimeout(headersTimer);
      clearTimeout(wholeTimer);
      done();
    };
    const transport = url.protocol === 'https:' ? https : http;
    const sent = transport.request(url, requestOptions(url, options, cookie));
    const headersMs = options.headersTimeoutMs ?? 10_000;
    const headersTimer = setTimeout(() => abort(tooSlow(url, `no answer within ${headersMs / 1000} s`)), headersMs);
    const wholeTimer = setTimeout(
      () => abort(tooSlow(url, `not finished within ${(options.timeoutMs ?? 20_000) / 1000} s`)),
      Math.max(0, deadline - performance.now()),
    );
    sent.on('socket', (socket: Socket) => {
      socket.on('connect', () => {
        const address = socket.remoteAddress ?? '';
        if (!isAllowed(address, options)) abort(privateAddress(url.href, address));
      });
    });
    sent.on('response', (response) => {
      clearTimeout(headersTimer);
      answered(url, response, options).then(
        (hop) => finish(() => resolve(hop)),
        (error) => finish(() => reject(failure ?? error)),
      );
    });
    sent.on('error', (error) => finish(() => reject(failure ?? connectError(url, error))));
    sent.end();
  });
}

function requestOptions(url: URL, options: FetchOptions, cookie: string | undefined): RequestOptions {
  return {
    method: 'GET',
    // No pool: feeds live on hosts of their own, and an idle socket would keep a finished command alive.
    agent: false,
    lookup: guardedLookup(url, options),
    headers: {
      'User-Agent': USER_AGENT,
      Accept: '*/*',
      'Accept-Encoding': 'gzip, br, deflate',
      ...options.headers,
      ...(cookie && { Cookie: cookie }),
    },
  };
}

/** Resolves once and hands out only what may be connected to, so that no second answer can slip in between. */
function guardedLookup(url: URL, options: FetchOptions): LookupFunction {
  const resolve: Lookup = options.lookup ?? ((hostname) => dns.lookup(hostname, { all: true, verbatim: true }));
  return (hostname, lookupOptions, callback) => {
    resolve(hostname).then(
      (found) => {
        const usable = found.filter((entry) => isAllowed(entry.address, options));
        const first = usable[0];
        if (!first) {
          callback(
            found[0]
              ? privateAddress(url.href, found[0].address)
              : new NetError('dns', `${url.href}: the host name ${hostname} has no address. Check the spelling.`),
            '',
          );
        } else if (lookupOptions.all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

async function answered(url: URL, response: IncomingMessage, options: FetchOptions): Promise<Hop> {
  const status = response.statusCode ?? 0;
  const location = response.headers.location;
  if (REDIRECTS.has(status) && location) {
    response.destroy();
    // Headers arrive as Latin-1; Korean and Japanese servers put raw UTF-8 there.
    const cookie = (response.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]).join('; ');
    return { status, cookie, location: Buffer.from(location, 'latin1').toString('utf8') };
  }
  const body = await readBody(response, {
    url: url.href,
    maxBytes: options.maxBytes ?? 8 * MB,
    whenTooLarge: options.whenTooLarge ?? 'fail',
  });
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { url: url.href, status, headers, body };
}

function tooSlow(url: URL, what: string): NetError {
  return new NetError('timeout', `${url.href}: ${what}. The connection was closed; it is tried again later.`);
}

function connectError(url: URL, error: NodeJS.ErrnoException): NetError {
  if (error instanceof NetError) return error;
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return new NetError('dns', `${url.href}: the host name was not found. Check the spelling, or the network.`, {
      cause: error,
    });
  }
  const what = error.message || error.code || 'unknown reason';
  return new NetError('connect', `${url.href} could not be reached (${what}). It is tried again later.`, {
    cause: error,
  });
}

import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { guardedLookup, isAllowed, privateAddress } from './allowed-address';
import type { FetchOptions, NetResponse } from './fetch-options';
import { NetError } from './net-error';
import { readBody } from './read-body';
import { USER_AGENT } from './user-agent';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MB = 1024 * 1024;

/** What one request came to: an answer, or where to go on. */
export type Hop = Omit<NetResponse, 'redirects'> | { status: number; location: string; cookie: string };

/** One request without its redirects, finished by the deadline (of `performance.now()`). */
export function request(url: URL, options: FetchOptions, deadline: number, cookie: string | undefined): Promise<Hop> {
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

import type { LookupAddress } from 'node:dns';

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

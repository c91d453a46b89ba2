import { promises as dns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isHostAddress, isPublicAddress } from './address';
import type { FetchOptions, Lookup } from './fetch-options';
import { NetError } from './net-error';

/** The address that is meant, or a NetError that says why it is not fetched. With `base` it is that of a redirect. */
export function checkedUrl(url: string, options: FetchOptions, base?: URL): URL {
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

export function isAllowed(address: string, { allowPrivateHosts }: FetchOptions): boolean {
  return allowPrivateHosts ? isHostAddress(address) : isPublicAddress(address);
}

export function privateAddress(where: string, address: string): NetError {
  return new NetError(
    'refused',
    `${where}: ${address} is a private address and is not connected to. If this host is yours, allow private hosts.`,
  );
}

/** Resolves once and hands out only what may be connected to, so that no second answer can slip in between. */
export function guardedLookup(url: URL, options: FetchOptions): LookupFunction {
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

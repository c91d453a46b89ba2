import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = fileURLToPath(new URL('runtime/node_modules', import.meta.url));

/** How to get what the tests of the bundles need beside the product. */
export const HOW = 'run "npm ci --ignore-scripts --prefix tests/bundles/runtime"';

/** AWS's runtime interface client; undefined where it is not installed. */
export const RUNTIME_CLIENT: string | undefined = [join(INSTALLED, 'aws-lambda-ric', 'index.mjs')].find(existsSync);

export interface NodeVersion {
  major: 20 | 24;
  /** Undefined where it cannot be had. */
  path: string | undefined;
  version: string;
}

const ownMajor = Number(process.versions.node.split('.')[0]);

function find(major: 20 | 24): NodeVersion {
  const path = [
    ...(ownMajor === major ? [process.execPath] : []),
    join(INSTALLED, `node-linux-${process.arch}`, 'bin', 'node'),
  ].find((file) => file === process.execPath || (major === 24 && existsSync(file)));
  if (path === undefined) return { major, path, version: `${major}, which is not here` };
  return { major, path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1) };
}

/** The Node of the deployed functions, and the oldest that the product runs on. */
export const NODES: readonly NodeVersion[] = [find(24), find(20)];

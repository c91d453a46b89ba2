import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
  version: string;
  license?: string;
  dev?: boolean;
  /** Needed by what is needed for development alone, or not at all on some systems. */
  devOptional?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
/** By the path of each: every package that is installed with the product, those that they bring along included. */
const PRODUCTION = Object.entries(lock.packages).filter(([path, p]) => path !== '' && !p.dev && !p.devOptional);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which what we depend on may be passed on with an Apache-2.0 product, with their notices alone. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]);

/** Of `A OR B` one must be allowed, of `A AND B` each. */
function isAllowed(expression: string | undefined): boolean {
  const plain = (expression ?? '').replace(/[()]/g, '').trim();
  return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence)));
}

describe('what the product depends on', () => {
  test('has licences that let it be passed on, each of them', () => {
    expect(PRODUCTION.length).toBeGreaterThan(20);
    const others = PRODUCTION.filter(([, { license }]) => !isAllowed(license));
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'no licence'}`)).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    [undefined, false],
  ])('the licence %s is let in: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  test('is pinned, package by package, so that what was tested is what is installed', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string),
    );
    expect(loose).toEqual([]);
  });

  test('is listed by npm run sbom, none missing', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kjm-sbom-')), 'sbom.json');
    const { status, stderr } = spawnSync(process.execPath, ['sbom.mjs', file], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const sbom = JSON.parse(readFileSync(file, 'utf8'));
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'korea-japan-monitor' } } });
    const listed = new Set(sbom.components.map((c: { purl: string }) => decodeURIComponent(c.purl)));
    const missing = PRODUCTION.filter(([path, { version }]) => !listed.has(`pkg:npm/${nameOf(path)}@${version}`));
    expect(missing.map(([path]) => path)).toEqual([]);
  });
});

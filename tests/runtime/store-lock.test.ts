import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbeddedStore, StoreBusyError } from '../../lib/runtime/embedded-store';
import { lockStore } from '../../lib/runtime/store-lock';

const folder = () => mkdtempSync(join(tmpdir(), 'kjm-lock-'));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a second process is told who has the store and what to do', async () => {
  const dir = folder();
  // process 1 is always alive and never ours
  writeFileSync(join(dir, 'lock.json'), JSON.stringify({ pid: 1 }));
  const opened = openEmbeddedStore({ dir });
  await expect(opened).rejects.toThrow(StoreBusyError);
  await expect(openEmbeddedStore({ dir })).rejects.toThrow(/process 1.*stop it first, or give --store/s);
});

test('a lock left behind by a killed process, whole or half-written, is taken over', () => {
  for (const left of [JSON.stringify({ pid: deadPid() }), '{"pi', '']) {
    const dir = folder();
    writeFileSync(join(dir, 'lock.json'), left);
    expect(lockStore(dir).held).toBe(true);
  }
});

test('a query beside a running monitor talks to its store', async () => {
  const dir = folder();
  const owner = await openEmbeddedStore({ dir });
  writeFileSync(join(dir, 'lock.json'), JSON.stringify({ pid: 1, endpoint: owner.endpoint }));
  const guest = await openEmbeddedStore({ dir, share: true });
  expect(guest).toMatchObject({ guest: true, endpoint: owner.endpoint });
  await guest.close();
  await owner.close();
});

test('a damaged store and a folder that cannot be made are named, with what to do', async () => {
  const dir = folder();
  const store = await openEmbeddedStore({ dir });
  await store.close();
  writeFileSync(join(dir, 'db', 'CURRENT'), 'garbage');
  await expect(openEmbeddedStore({ dir })).rejects.toThrow(/cannot be opened .* move the folder away/);
  writeFileSync(join(dir, 'file'), '');
  await expect(openEmbeddedStore({ dir: join(dir, 'file') })).rejects.toThrow(/file cannot be made/);
});

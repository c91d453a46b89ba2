import type { Queues } from '../queues';

/** What can be mended without asking, because doing it again changes nothing; says what was done. */
export async function mend(queues: Queues): Promise<string[]> {
  const done: string[] = [];
  for (const { name, waiting } of await queues.list()) {
    if (waiting === 0 || name === 'articles') continue;
    if (name === 'alert') {
      await queues.purge('alert');
      done.push(`${waiting} rings deleted: the sweep has sent what they rang for`);
    } else done.push(`${await queues.redrive(name, () => {})} of the ${name} queue are tried again`);
  }
  return done;
}

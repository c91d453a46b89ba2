import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CliError, EXIT } from './exit';

/** The lines of a file, or of standard input for `-`, as they come; blank ones are left out. */
export async function* readLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  if (file !== '-' && !existsSync(file)) throw new CliError(`there is no file ${file}`, EXIT.notFound);
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield { line, number };
  }
}

/** The whole of a file, or of standard input for `-`. */
export async function readAll(file: string): Promise<string> {
  if (file !== '-' && !existsSync(file)) throw new CliError(`there is no file ${file}`, EXIT.notFound);
  const chunks: Buffer[] = [];
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

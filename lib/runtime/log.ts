import type { Log } from '../pipeline/ports';

const withoutTheirs = ({ level: _level, event: _event, ...rest }: Record<string, unknown>) => rest;

/** One JSON object a line: what CloudWatch and metric filters read. Event names are the vocabulary of both. */
export function jsonLog(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)): Log {
  const at =
    (level: string) =>
    (event: string, details: Record<string, unknown> = {}) =>
      // metrics count lines by their event: no detail may take its place
      write(JSON.stringify({ level, event, ...withoutTheirs(details) }));
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** Nothing at all: for commands whose output is their answer. */
export const silentLog: Log = { info() {}, warn() {}, error() {} };

/** Warnings and errors as sentences on stderr; `verbose` adds the rest. */
export function humanLog(verbose: boolean): Log {
  const say =
    (mark: string) =>
    (event: string, details: Record<string, unknown> = {}) => {
      const rest = Object.entries(details)
        .filter(([, v]) => v !== undefined && v !== null && v !== '')
        .map(([k, v]) => `${k}=${typeof v === 'string' ? v : JSON.stringify(v)}`);
      process.stderr.write(`${mark}${event} ${rest.join(' ')}\n`);
    };
  return { info: verbose ? say('') : () => {}, warn: say('warning: '), error: say('error: ') };
}

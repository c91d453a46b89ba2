import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { CiteStyle } from '../query/cite';
import { findEvent } from './event';
import { write } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

const STYLES = ['plain', 'bibtex', 'ris', 'csl-json'] as const satisfies readonly CiteStyle[];

interface Options extends TargetOptions {
  style: CiteStyle;
  lang: Language;
}

export function citeCommand(): Command {
  const command = new Command('cite')
    .description('Cites an event at its present revision, with the article that proves where it stands.')
    .argument('<id>', 'an id from "kjm events" or an alert')
    .addOption(new Option('--style <style>', 'how').choices(STYLES).default('plain'))
    .addOption(new Option('--lang <language>', 'language of the title').choices(LANGUAGES).default('en'));
  return withTarget(command).action(run);
}

async function run(id: string, options: Options): Promise<void> {
  const [{ citationOf }, { dayOf }] = await Promise.all([import('../query/cite'), import('../events/days')]);
  await onTarget(options, async (target) => {
    const event = await findEvent(id, target);
    write(citationOf(event, options.style, options.lang, dayOf(new Date().toISOString())));
  });
}

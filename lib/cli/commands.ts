import type { Command } from 'commander';

/** A command before it is loaded: enough for the list of commands, so that each pays for itself alone. */
export interface CommandEntry {
  name: string;
  summary: string;
  /** `whole` gives the command line with every command loaded, for what describes it. */
  load(whole: () => Promise<Command>): Promise<Command>;
}

const amendment = (name: string) => async (): Promise<Command> => {
  const { amendCommands } = await import('./amend');
  return amendCommands().find((command) => command.name() === name) as Command;
};

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'demo',
    summary: 'show the whole pipeline on an invented newsroom, without account or network',
    load: async () => (await import('./demo')).demoCommand(),
  },
  {
    name: 'run',
    summary: 'run the monitor on this machine until stopped',
    load: async () => (await import('./run')).runCommand(),
  },
  {
    name: 'dashboard',
    summary: 'look at a store in the browser: what is new, where everything stands, what comes',
    load: async () => (await import('./dashboard')).dashboardCommand(),
  },
  {
    name: 'poll',
    summary: 'poll the feeds that are due, once',
    load: async () => (await import('./poll')).pollCommand(),
  },
  {
    name: 'extract',
    summary: 'read the facts in one article, or in a file of articles',
    load: async () => (await import('./extract')).extractCommand(),
  },
  {
    name: 'explain',
    summary: 'show how an article is read: which rule gave which fact, and why a sentence gave none',
    load: async () => (await import('./explain')).explainCommand(),
  },
  {
    name: 'replay',
    summary: 'run a dated stream of articles through the whole pipeline',
    load: async () => (await import('./replay')).replayCommand(),
  },
  {
    name: 'reextract',
    summary: 'read kept articles again with the present rules',
    load: async () => (await import('./reextract')).reextractCommand(),
  },
  {
    name: 'events',
    summary: 'list events: what happened and where it stands',
    load: async () => (await import('./events')).eventsCommand(),
  },
  {
    name: 'event',
    summary: 'show one event: its life, with the quote that proves each step',
    load: async () => (await import('./event')).eventCommand(),
  },
  {
    name: 'upcoming',
    summary: 'what is coming, and which promises are overdue',
    load: async () => (await import('./upcoming')).upcomingCommand(),
  },
  {
    name: 'timeline',
    summary: 'a chronology, ready to paste',
    load: async () => (await import('./timeline')).timelineCommand(),
  },
  {
    name: 'diff',
    summary: 'what changed in the relationship between two days',
    load: async () => (await import('./diff')).diffCommand(),
  },
  {
    name: 'stats',
    summary: 'how many events, by field, topic, kind, status, actor, outlet or month',
    load: async () => (await import('./stats')).statsCommand(),
  },
  {
    name: 'cite',
    summary: 'cite an event: plain, BibTeX, RIS, CSL-JSON',
    load: async () => (await import('./cite')).citeCommand(),
  },
  {
    name: 'feeds',
    summary: 'list and edit the subscribed feeds',
    load: async () => (await import('./feeds')).feedsCommand(),
  },
  {
    name: 'changes',
    summary: 'what became of events since a time: new, moved on, corrected, merged, withdrawn',
    load: async () => (await import('./changes')).changesCommand(),
  },
  {
    name: 'correct',
    summary: 'set a field of an event: it holds whatever articles say',
    load: amendment('correct'),
  },
  { name: 'merge', summary: 'make two events one', load: amendment('merge') },
  { name: 'split', summary: 'make two events of one', load: amendment('split') },
  { name: 'withdraw', summary: 'say that an event is none', load: amendment('withdraw') },
  {
    name: 'alerts',
    summary: 'what was told: list, show, explain, log, send again or test',
    load: async () => (await import('./alerts')).alertsCommand(),
  },
  {
    name: 'cost',
    summary: 'what a month costs in AWS, by the load that you name or that a stack had, with the sums',
    load: async () => (await import('./cost')).costCommand(),
  },
  {
    name: 'sub',
    summary: 'subscriptions: who receives which alerts, and whether they arrive',
    load: async () => (await import('./sub')).subCommand(),
  },
  {
    name: 'doctor',
    summary: 'check everything that alerts depend on; each trouble with the command that mends it',
    load: async () => (await import('./doctor')).doctorCommand(),
  },
  {
    name: 'queue',
    summary: 'what waits and what failed for good: list, show, try again, delete',
    load: async () => (await import('./queue')).queueCommand(),
  },
  {
    name: 'deploy',
    summary: 'deploy into your AWS account, step by step, to the first test alert',
    load: async () => (await import('./deploy')).deployCommand(),
  },
  {
    name: 'destroy',
    summary: 'remove a deployed monitor; what it knows stays',
    load: async () => (await import('./destroy')).destroyCommand(),
  },
  {
    name: 'export',
    summary: 'write events for other programs, or everything into one archive',
    load: async () => (await import('./export')).exportCommand(),
  },
  {
    name: 'import',
    summary: 'fill an empty store from an archive',
    load: async () => (await import('./import')).importCommand(),
  },
  {
    name: 'completion',
    summary: 'print what makes the shell complete commands',
    load: async (whole) => (await import('./completion')).completionCommand(whole),
  },
];

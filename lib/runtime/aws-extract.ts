import { setTimeout as pause } from 'node:timers/promises';
import type { Pace } from '../articles/pace';
import type { IngestPorts } from '../pipeline/ports';
import type { Intake } from '../store/intake';
import { awsBase, awsIntake } from './aws';

/** A batch of articles must fit into the time of one invocation; who would wait longer makes do with the feed's text. */
const LONGEST_WAIT_MS = 15_000;

/** Paces the requests of all invocations: a host's turn is a lease that runs out when its delay is over. */
function sharedPace(intake: Intake, now: () => Date): Pace {
  return async (host, delaySeconds) => {
    const end = now().getTime() + LONGEST_WAIT_MS;
    for (;;) {
      if (await intake.lease(`page:${host}`, now().toISOString(), delaySeconds)) return true;
      if (now().getTime() >= end) return false;
      await pause(1000);
    }
  };
}

/** What the extract function needs, over AWS. What reads pages and what reads articles is loaded with the first that needs it. */
export function awsIngestPorts(): IngestPorts {
  const base = awsBase();
  const intake = awsIntake(base.settings);
  const pace = sharedPace(intake, base.now);
  return {
    ...base,
    intake,
    async fetchPage(url, language) {
      const { fetchPage } = await import('../articles/fetch-page');
      return fetchPage(url, { now: base.now(), language, pace });
    },
    read: async (article) => (await import('../extract/read-article')).readArticle(article),
  };
}

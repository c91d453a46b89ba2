import { fetchPage } from '../articles/fetch-page';
import { readArticle } from '../extract/read-article';
import type { IngestPorts } from '../pipeline/ports';
import { awsBase, awsIntake } from './aws';

/** What the extract function needs, over AWS. */
export function awsIngestPorts(): IngestPorts {
  const base = awsBase();
  return {
    ...base,
    intake: awsIntake(base.settings),
    fetchPage: (url, language) => fetchPage(url, { now: base.now(), language }),
    read: readArticle,
  };
}

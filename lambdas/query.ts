import { handle } from 'hono/aws-lambda';
import { router } from '../lib/api/router';
import { awsBase, awsIntake } from '../lib/runtime/aws';

const base = awsBase();

/** Answers queries behind the function URL, which lets in only whom IAM lets in. */
export const handler = handle(router({ ...base, intake: awsIntake(base.settings) }), {
  // every format is text; in Base64 an answer of the size that the API allows would be more than Lambda lets through
  isContentTypeBinary: () => false,
});

import { handle } from 'hono/aws-lambda';
import { router } from '../lib/api/router';
import { awsBase, awsIntake } from '../lib/runtime/aws';

const base = awsBase();

/** Answers queries behind the function URL, which lets in only whom IAM lets in. */
export const handler = handle(router({ ...base, intake: awsIntake(base.settings) }));

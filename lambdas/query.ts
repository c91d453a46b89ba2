import { handle } from 'hono/aws-lambda';
import { router } from '../lib/api/router';
import { awsBase } from '../lib/runtime/aws';

/** Answers queries behind the function URL, which lets in only whom IAM lets in. */
export const handler = handle(router(awsBase()));

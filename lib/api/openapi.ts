import * as z from 'zod';
import type { Resource } from './resource';
import { RESOURCES } from './resources';
import { problem } from './schemas/problem';

type Json = Record<string, unknown>;

const refTo = (id: string) => `#/components/schemas/${id}`;
const PROBLEM = { 'application/problem+json': { schema: { $ref: refTo('Problem') } } };
const TEXT = { type: 'string' };

/** What the answers are made of; a shape without a name stands where it is used. */
function components(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: refTo, io: 'output' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, id: _name, ...schema }]) => [id, schema]),
  );
}

function schemaOf(type: z.ZodType): Json {
  const { id } = z.globalRegistry.get(type) ?? {};
  if (id !== undefined) return { $ref: refTo(id) };
  const { $schema: _schema, ...schema } = z.toJSONSchema(type, { io: 'input' });
  return schema;
}

function parametersOf(object: z.ZodObject | undefined, where: 'query' | 'path'): Json[] {
  return Object.entries(object?.shape ?? {}).map(([name, type]) => {
    const { description, ...schema } = schemaOf(type as z.ZodType);
    return {
      name,
      in: where,
      required: where === 'path' || !(type as z.ZodType).safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema,
    };
  });
}

const HEADERS = {
  ETag: { description: 'Ask with If-None-Match, and 304 says that nothing changed', schema: TEXT },
  Link: { description: 'rel="next" leads to the next page', schema: TEXT },
};

function operation(resource: Resource, suffix: string, type: string, schema: Json): Json {
  const problemAs = (description: string) => ({ description, content: PROBLEM });
  return {
    operationId: resource.name + suffix.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary: resource.summary,
    parameters: [...parametersOf(resource.params, 'path'), ...parametersOf(resource.query, 'query')],
    responses: {
      200: { description: resource.summary, headers: HEADERS, content: { [type]: { schema } } },
      304: { description: 'Nothing changed since the ETag that If-None-Match names' },
      400: problemAs('A parameter cannot be used; `detail` says which and why'),
      ...(resource.params === undefined ? {} : { 404: problemAs('There is no such event') }),
      429: problemAs('Too many requests; `Retry-After` says when to go on'),
      default: problemAs('Whatever else failed'),
    },
  };
}

async function pathsOf(resource: Resource): Promise<[string, Json][]> {
  const { path, only, formats = [] } = resource;
  if (only !== undefined) return [[path, { get: operation(resource, '', only.type, TEXT) }]];
  const shape = schemaOf(await resource.answer());
  return [
    [path, { get: operation(resource, '', 'application/json', shape) }],
    ...formats.map(({ suffix, type }): [string, Json] => [
      `${path}${suffix}`,
      { get: operation(resource, suffix, type, type === 'application/json' ? shape : TEXT) },
    ]),
  ];
}

let made: Promise<Json> | undefined;

/** The OpenAPI 3.1 document, made of the schemas that validate requests. */
export function openApiDocument(): Promise<Json> {
  made ??= make();
  return made;
}

async function make(): Promise<Json> {
  const paths = Object.fromEntries((await Promise.all(RESOURCES.map(pathsOf))).flat());
  return {
    openapi: '3.1.0',
    info: {
      title: 'Korea-Japan Monitor',
      version: '1',
      description:
        'What happened between Korea and Japan, where it stands, what comes next, with the quotes that prove it. It only reads: GET and HEAD. Times are ISO 8601; days are KST/JST.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    // on one machine loopback is the guard; deployed, requests are signed for AWS
    security: [],
    paths,
    components: { schemas: { ...components(), Problem: componentOf(problem) } },
  };
}

function componentOf(type: z.ZodType): Json {
  const { $schema: _schema, ...schema } = z.toJSONSchema(z.strictObject((type as z.ZodObject).shape));
  return schema;
}

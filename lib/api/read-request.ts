import type { Context } from 'hono';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { problemsOf } from '../query/filters';
import type { Asked, Resource } from './resource';

/** The parameters of a query string; a name that is given twice is refused, since only one of both could count. */
function paramsOf(url: string): { given: Record<string, string>; problems: string[] } {
  const given: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, value] of new URL(url).searchParams) {
    if (Object.hasOwn(given, name)) problems.push(`${name}: given more than once`);
    Object.defineProperty(given, name, { value, enumerable: true, configurable: true });
  }
  return { given, problems };
}

/** `lang` counts before what the caller's program accepts. */
const languageOf = (asked: unknown, accepted: string): Language =>
  LANGUAGES.find((l) => l === asked) ?? LANGUAGES.find((l) => l === accepted) ?? 'en';

/** The validated request for a resource, or what is wrong with it, each in a plain sentence. */
export function readRequest(
  c: Context,
  resource: Resource,
): { asked: Asked<Record<string, unknown>> } | { problems: string[] } {
  const { given, problems } = paramsOf(c.req.url);
  const path = { id: c.req.param('id') ?? '' };
  const params = resource.params?.safeParse(path);
  const query = resource.query.safeParse(given);
  const wrong = [...problems, ...[params, query].flatMap((r) => (r?.error ? problemsOf(r.error) : []))];
  if (wrong.length > 0 || query.data === undefined) return { problems: wrong };
  return { asked: { query: query.data, id: path.id, language: languageOf(given.lang, c.get('language')) } };
}

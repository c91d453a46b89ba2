import type * as z from 'zod';
import type { Language } from '../model/vocabularies';
import type { Ports } from '../pipeline/ports';

/** What the API reads. It writes nothing. */
export type ApiPorts = Pick<Ports, 'now' | 'log' | 'settings' | 'chronicle'> & {
  intake: Pick<Ports['intake'], 'feedStates'>;
};

/** A request whose parameters have been validated. */
export interface Asked<Q> {
  query: Q;
  /** The id in the path; empty where the path has none. */
  id: string;
  language: Language;
}

/** An answer, with the parameters of the next page where there is one; or why there is none. */
export type Told<A> = { body: A; next?: Record<string, string> } | { missing: string };

/** The same answer in another format, under the path with this suffix. */
export interface Format<A> {
  suffix: string;
  type: string;
  write(body: A, language: Language): string | Promise<string>;
}

/** One thing that can be asked for. Its schemas validate the request, and are what the OpenAPI document is made of. */
export interface Resource<Q extends z.ZodObject = z.ZodObject, A = unknown, B extends A = A> {
  /** As OpenAPI writes it: `/v1/events/{id}`. */
  path: string;
  /** Names the operation. */
  name: string;
  summary: string;
  params?: z.ZodObject;
  query: Q;
  /** What it answers with; only the OpenAPI document needs it, so nothing else loads it. */
  answer(): Promise<z.ZodType<A>>;
  formats?: readonly Format<B>[];
  /** The format in which alone it is answered; JSON otherwise. */
  only?: Omit<Format<B>, 'suffix'>;
  handle(asked: Asked<z.output<Q>>, ports: ApiPorts): Promise<Told<B>>;
}

/** A resource whose handler and schemas the compiler has held against each other. */
export const resource = <Q extends z.ZodObject, A, B extends A>(definition: Resource<Q, A, B>): Resource =>
  definition as unknown as Resource;

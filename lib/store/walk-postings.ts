import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TableHandle } from './dynamo-client';
import { wordPartition } from './keys';
import type { SearchExpression } from './search-expression';

/** Keys of dates read at once of one word. */
const CHUNK = 200;

/** Where a walk came to: at a key that satisfies it, or at one before which nothing does and where its means ended. */
export interface Stop {
  key: string;
  found: boolean;
}

/** Goes through the events of an expression in the order of their dates, never back. */
export interface Walk {
  /** The first stop at `key` or beyond; undefined where there is none. */
  seek(key: string): Promise<Stop | undefined>;
}

/** How far and in which order to walk; `requests` is what may still be asked, and is used up. */
export interface Course {
  ascending: boolean;
  requests: number;
}

/** The first of two keys on the course. */
const isBefore = (course: Course, a: string, b: string): boolean => (course.ascending ? a < b : a > b);

function ofWord({ client, table }: TableHandle, course: Course, word: string): Walk {
  let keys: string[] = [];
  let at = 0;
  let ended = false;
  return {
    async seek(key) {
      while (at < keys.length && isBefore(course, keys[at] as string, key)) at += 1;
      if (at < keys.length) return { key: keys[at] as string, found: true };
      if (ended) return undefined;
      if (course.requests <= 0) return { key, found: false };
      course.requests -= 1;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: `pk = :word AND sk ${course.ascending ? '>=' : '<='} :key`,
          ExpressionAttributeValues: { ':word': wordPartition(word), ':key': key },
          ProjectionExpression: 'sk',
          ScanIndexForward: course.ascending,
          Limit: CHUNK,
        }),
      );
      keys = Items.map((item) => String(item.sk));
      at = 0;
      ended = LastEvaluatedKey === undefined;
      return keys[0] === undefined ? undefined : { key: keys[0], found: true };
    },
  };
}

/** Whoever lags leaps to where the furthest is, until all stand at one key. */
function ofAll(course: Course, walks: readonly Walk[]): Walk {
  return {
    async seek(key) {
      let target = key;
      for (;;) {
        const stops = await Promise.all(walks.map((walk) => walk.seek(target)));
        let furthest: Stop = { key: target, found: true };
        for (const stop of stops) {
          if (stop === undefined) return undefined;
          if (isBefore(course, furthest.key, stop.key)) furthest = stop;
        }
        if (furthest.key === target) return { key: target, found: stops.every((s) => s?.found) };
        target = furthest.key;
      }
    },
  };
}

function ofAny(course: Course, walks: readonly Walk[]): Walk {
  return {
    async seek(key) {
      let nearest: Stop | undefined;
      for (const stop of await Promise.all(walks.map((walk) => walk.seek(key)))) {
        if (stop === undefined) continue;
        const nearer = nearest === undefined || isBefore(course, stop.key, nearest.key);
        if (nearer || (stop.key === nearest?.key && stop.found)) nearest = stop;
      }
      return nearest;
    },
  };
}

/** The walk through the events of an expression. */
export function walkOf(handle: TableHandle, course: Course, expression: SearchExpression): Walk {
  if ('word' in expression) return ofWord(handle, course, expression.word);
  if ('all' in expression)
    return ofAll(
      course,
      expression.all.map((part) => walkOf(handle, course, part)),
    );
  return ofAny(
    course,
    expression.any.map((part) => walkOf(handle, course, part)),
  );
}

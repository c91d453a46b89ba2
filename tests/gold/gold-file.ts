import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../lib/model/fact';
import type { Language } from '../../lib/model/vocabularies';

/** A fact as an annotator marked it. `out-of-scope` is a trap: a statement that must not come out as a fact. */
export interface GoldFact extends Partial<Omit<Fact, 'context' | 'evidence'>> {
  kind: Fact['kind'];
  topic: string;
  status: Fact['status'];
  context: Fact['context'] | 'out-of-scope';
  evidence: { text: string };
  /** Neither missed nor false. */
  optional?: boolean;
}

export interface GoldArticle {
  id: string;
  lang: Language;
  title?: string;
  publishedAt: string;
  text: string;
  relevant: boolean;
  facts: GoldFact[];
}

/**
 * The sets of annotated articles in this folder. `dev` and `own-*` are what the rules are developed on. `held-*` says how the
 * rules do on articles they have not seen: it is scored, and nobody reads its articles or its errors while mending rules.
 */
export const articleSets = (): string[] =>
  readdirSync(import.meta.dirname)
    .flatMap((name) => /^((?:dev|own|held)[\w-]*)\.jsonl$/.exec(name)?.[1] ?? [])
    .sort();

export const readJsonLines = <T>(name: string): T[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

export const readArticles = (set: string): GoldArticle[] =>
  readJsonLines<GoldArticle>(set).map((article) => ({
    ...article,
    relevant: article.relevant !== false,
    facts: article.facts.map((fact) => ({ ...fact, context: fact.context ?? 'news' })),
  }));

export const isHeldOut = (set: string): boolean => set.startsWith('held');

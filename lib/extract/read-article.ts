import type { Fact, Reading } from '../model/fact';
import type { Language } from '../model/vocabularies';
import { judgeNames } from '../relevance/judge-relevance';
import { findNames } from '../relevance/names';
import { detectLanguage } from '../text/detect-language';
import { normalise } from '../text/normalise';
import { splitSentences } from '../text/split-sentences';

export interface ReaderInput {
  id: string;
  title?: string;
  text: string;
  language?: Language;
  /** ISO 8601. */
  publishedAt: string;
}

const SUMMIT = /summit|정상회담|首脳会談/;
const PLANNED = /will |is to |are to |expected|예정|予定/;

/** Reads the facts of one article. */
export function readArticle(input: ReaderInput): Reading {
  const language = input.language ?? detectLanguage(input.title ? `${input.title}\n${input.text}` : input.text);
  const normal = normalise(input.text, language);
  const sentences = splitSentences(normal.text, language);
  const names = findNames(normal.text, language);
  const { relevant } = judgeNames(normal.text, language, names, sentences);
  const facts: Fact[] = [];
  for (const sentence of relevant ? sentences : []) {
    const text = normal.text.slice(sentence.start, sentence.end);
    if (!SUMMIT.test(text)) continue;
    const source = normal.toSource(sentence);
    facts.push({
      kind: 'summit',
      topic: 'leaders-summit',
      status: PLANNED.test(text) ? 'planned' : 'held',
      actors: ['JP', 'KR'],
      context: 'news',
      evidence: { text: input.text.slice(source.start, source.end), ...source },
      rule: 'summit',
      confidence: 0.5,
    });
    break;
  }
  return { id: input.id, relevant, language, facts };
}

import { FAMILY } from '../../model/vocabularies';
import { isPlain } from '../about/topic-question';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { SentenceView } from '../article-view';
import type { Draft, Rule } from '../rule';
import { instrumentOf } from './papers-named';

/** One is a memorandum on quantum technology; the other, between two agencies, is an arrangement to ... */
const ONE_OF =
  /^(?:One|Another|A (?:second|third|fourth)|The (?:first|second|third|fourth|other|last)(?: one)?)(?: of (?:them|the (?:papers|documents|memoranda)))?(?:, [^,]{3,80},)? (?:is|was|covers|concerns|commits|deals with|provides for|sets out|lays down|binds|calls for)(?= )/;
/** Two documents were signed: what was said to be several. */
const SEVERAL =
  /(?<![a-z])(?:two|three|four|five|six|seven|several|\d+) (?:[a-z-]+ ){0,2}(?:documents|papers|memorand(?:a|ums)|agreements|accords|deals|texts|pacts|MOUs|arrangements)(?![a-z])/i;
const SIGNED = /(?<![a-z])(?:sign|ink|initial|adopt|exchang|conclud|seal)[a-z]*(?![a-z])/;
const REACH = 3;

/** Papers told of one by one after it was said that there are several: each has the stage and day of the signing. */
export const LISTED_PAPERS: Rule = {
  name: 'listed-papers',
  find: (sentence, article, before) => {
    const match = article.language === 'en' ? ONE_OF.exec(sentence.text) : null;
    const clause = sentence.clauses[0];
    if (!match || !clause) return [];
    const said = article.sentences
      .slice(Math.max(0, sentence.index - REACH), sentence.index)
      .findLast((view) => SEVERAL.test(view.text) && SIGNED.test(view.text));
    const paper = before.findLast((d) => isPaper(d) && sentence.index - d.sentence.index <= REACH);
    if (!said && paper?.rule !== 'listed-papers') return [];
    const topic = subjectOf(sentence, match[0].length);
    if (!topic || before.some((d) => d.sentence === sentence && d.topic === topic)) return [];
    const predicate = { mode: 'sign' as const, recap: false, start: 0, end: match[0].length };
    return [
      {
        kind: 'agreement',
        topic,
        status: paper?.status ?? 'signed',
        instrument: instrumentOf(sentence, clause, article) ?? 'accord',
        actors: paper?.actors ?? ['JP', 'KR'],
        ...(paper?.date ? { date: paper.date, dateBasis: 'implied' as const } : {}),
        context: paper?.context ?? 'news',
        statusCue: match[0],
        rule: 'listed-papers',
        confidence: 0.7,
        sentence,
        clause,
        predicate,
        evidence: { start: 0, end: sentence.text.length },
      },
    ];
  },
};

const isPaper = (d: Draft): boolean => FAMILY[d.kind] === 'act' && (d.status === 'signed' || d.status === 'agreed');

/** The first matter that the paper is said to be on, else that of who signed it. */
const subjectOf = ({ topics }: SentenceView, from: number): string | undefined => {
  const plain = topics.filter((t) => isPlain(t) && !MEETING_TOPICS.has(t.value.topic));
  return (plain.find((t) => t.start >= from) ?? plain[0])?.value.topic;
};

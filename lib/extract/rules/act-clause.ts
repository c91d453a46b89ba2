import type { Instrument } from '../../model/vocabularies';
import type { ArticleView, SentenceView } from '../article-view';
import { clauseText } from '../clause-text';
import { daysFrom } from '../dates/calendar';
import type { Clause, Mode, Predicate } from '../locale';
import type { Draft, FoundAction } from '../rule';
import { actionOf } from './act-words';
import { antecedentInstrument, instrumentOf } from './papers-named';

const TALKED = /(?:협의|논의|점검|회의|면담|간담회)(?:[을를]\s?)?(?:했|하였|하고|하며|한\s)/u;

/** A clause as far as its own words tell of an act. */
export interface ActClause {
  sentence: SentenceView;
  clause: Clause;
  article: ArticleView;
  /** What was read before it in the article. */
  before: readonly Draft[];
  /** Its words, without those of the clauses inside it. */
  text: string;
  predicate: Predicate;
  mode: Mode;
  action: FoundAction | undefined;
  instrument: Instrument | undefined;
  /** The meeting that the clause tells of. */
  meeting: Draft | undefined;
  /** Bound to sign or to agree. */
  signing: boolean;
  /** An act that no action word names: a ceremony held, an order given. */
  plain: boolean;
  /** A paper about to enter into force. */
  entering: boolean;
}

/** Will there be a dispute? */
const ASKS = /\?["”')]{0,2}\s*$/;
const FORTHCOMING: ReadonlySet<Mode> = new Set([
  'plan',
  'propose',
  'postpone',
  'cancel',
  'negotiate',
  'agree',
  'announce',
]);

const UNDER =
  /(?<![a-z])[Uu]nder (?:an?|the|their) (?:[\w-]+ ){0,4}?(?:accord|deal|agreement|pact|memorandum|arrangement|MOU)(?: of understanding)?(?: between [^,.;]{3,40}?)? (closed|made|signed|initialled|initialed|inked|sealed|reached|struck|agreed|concluded|announced|unveiled|worked out|exchanged|settled)(?![a-z])/;

/** Students will travel free under a deal struck on Monday: news of the deal. */
function settledBy(predicate: Predicate, sentence: SentenceView, clause: Clause, article: ArticleView): Predicate {
  if (article.language !== 'en' || predicate.mode !== 'plan') return predicate;
  const match = UNDER.exec(sentence.text);
  if (!match || match.index < clause.start - 2) return predicate;
  const end = match.index + match[0].length;
  const fresh = sentence.dates.some((d) => {
    const days = daysFrom(article.published, d.value);
    return d.start >= end && d.start - end < 40 && d.value.length === 10 && days <= 0 && days >= -3;
  });
  return fresh ? { ...predicate, mode: /^(?:s(?:igned|ealed)|in|exch)/.test(match[1]!) ? 'sign' : 'agree' } : predicate;
}

/** Topics that take place, as a drill does. */
const TAKES_PLACE: ReadonlySet<string> = new Set([
  'freedom-edge',
  'defence-exchange',
  'cultural-exchange',
  'youth-exchange',
]);
const CEREMONY =
  /(?<![a-z])(?:services?|ceremon(?:y|ies)|rites?|drills?|exercises?|festivals?|exhibitions?|concerts?|search|dig|surveys?|logo|trials?|pilots?|tests?|inspections?|handovers?|trainings?|voyages?|sailings?|flights?|visits?(?=,? by)|first visit|launch|opening|installation|delivery|transfer)(?![a-z])/;
const SET =
  /^(?:(?:is|are|was|were|will be|has been|have been) (?:being |also |now |tentatively )?(?:planned|prepared|scheduled|set|due|slated|in preparation|pencil|expected|arranged|held)|will (?:take place|be held|go ahead|run|begin|start|open))/;

/** A fourth drill is being prepared for next year, a memorial service is planned for May: an event to come. */
function isEventAhead({ text, topics }: SentenceView, clause: Clause, predicate: Predicate): boolean {
  if (!SET.test(text.slice(predicate.start, predicate.end + 12))) return false;
  const subject = text.slice(clause.start, predicate.start);
  return (
    CEREMONY.test(subject) ||
    topics.some(
      (t) => TAKES_PLACE.has(t.value.topic) && !t.value.weak && t.start >= clause.start && t.end <= predicate.start,
    )
  );
}

/** The pact covers ports; |it was signed on Tuesday|: the paper just told of. */
const IT_WAS = /^\W*(?:and |but )?(?:it|they|both|this|these) (?:is|are|was|were|has been|have been|had been) /i;

/** Reads the act of a clause; a string says why it tells of none. */
export function readActClause(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  before: readonly Draft[],
): ActClause | string {
  const { locale } = article;
  const { words } = locale;
  if (clause.conditional) return 'only supposed';
  if (article.language === 'en' && ASKS.test(sentence.text)) return 'a question';
  const read = locale.predicate(sentence.text, clause);
  if (!read) return 'no verb of an act';
  const predicate = settledBy(read, sentence, clause, article);
  const { mode } = predicate;
  if (mode === 'keep') return 'stays as it was';
  const english = article.language === 'en';
  const text = clauseText(sentence.text, clause);
  const instrument =
    instrumentOf(sentence, clause, article) ??
    (clause.embedded || (english && IT_WAS.test(text)) ? antecedentInstrument(sentence, clause, article) : undefined);
  const plainMode =
    mode === 'done' ||
    mode === 'announce' ||
    (mode === 'plan' && !english) ||
    (mode === 'agree' && article.language === 'ko');
  return {
    sentence,
    clause,
    article,
    before,
    text,
    predicate,
    mode,
    action: actionOf(sentence, clause, predicate, article),
    instrument,
    // 지난 6일 정상회담의 후속조치를 지시했다: an earlier one is not what the clause tells of
    meeting: before.find((d) => d.sentence === sentence && d.clause === clause && d.rule !== 'meeting-before'),
    signing:
      FORTHCOMING.has(mode) &&
      ((instrument !== undefined && words.signing.test(text)) || (mode === 'plan' && words.willAgree.test(text))),
    plain:
      (plainMode &&
        words.plainAct.test(text) &&
        // 유골 인도 절차를 협의했다: talked of
        !(
          article.language === 'ko' && TALKED.test(sentence.text.slice(Math.max(0, predicate.start - 6), predicate.end))
        )) ||
      (english && mode === 'plan' && isEventAhead(sentence, clause, predicate)),
    // announced that the agreement would enter into force; 약정은 다음 달 1일 발효된다
    entering:
      instrument !== undefined && (mode === 'plan' || (mode === 'announce' && english)) && words.effective.test(text),
  };
}

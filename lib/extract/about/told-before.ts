import { FAMILY } from '../../model/vocabularies';
import { anaphorOf } from './anaphor';
import { focusOf } from './article-focus';
import { isCause } from './cause';
import { chooseTopics } from './choose-topics';
import { goneOn } from './gone-on';
import { goneOnInEnglish } from './gone-on-in-english';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** What a clause that names no topic goes on with: the words before it, an act of the sentence, the article's matter. */
export function toldBefore(q: TopicQuestion): string[] {
  if (q.clause.embedded && RELATIVE.test(q.sentence.text.slice(q.clause.start, q.clause.start + 12)))
    return antecedent(q);
  // peaked in 2011 before it was allowed to lapse: what the sentence has told of
  if (q.article.language === 'en' && q.clause.embedded && IT_WAS.test(q.sentence.text.slice(q.clause.start)))
    return earlierAct(q) ?? [];
  if (q.clause.embedded || q.besideMeeting) return [];
  const meant = anaphorOf(q);
  if (meant) return [meant];
  const inSentence = earlierWords(q);
  if (inSentence.length) return inSentence;
  return earlierAct(q) ?? (q.article.language === 'en' ? goneOnInEnglish(q) : goneOn(q));
}

/** A relative clause, or a participle that shortens one. */
const RELATIVE =
  /^\s?(?:which|that)\s|^\s?(?:signed|reached|adopted|launched|agreed|concluded|imposed|introduced|announced|suspended|frozen|lifted|established|set up|created|unveiled|cleared|approved|struck|issued|inked|put out|sealed|published|endorsed|passed)\s/;
const IT_WAS = /^,?\s?(?:before|until|after|when|since) (?:it|they) (?:was|were|had|ran|expired|lapsed|ended)(?![a-z])/;
/** How far before it the noun may stand. */
const ANTECEDENT = 45;

/** A currency swap worth $10 billion, which expired in 2015: what stands before the clause. */
function antecedent(q: TopicQuestion): string[] {
  const { sentence, clause, predicate, article, isUsable } = q;
  const named = sentence.topics.filter((t) => isUsable(t) && !t.value.weak && t.end <= clause.start);
  const near = named.filter((t) => clause.start - t.end < ANTECEDENT);
  const told = chooseTopics(near, clause, sentence.text, false).slice(0, 1);
  if (told.length || article.language !== 'en' || (!predicate.act && predicate.mode !== 'sign')) return told;
  const rest = chooseTopics(named, clause, sentence.text, true);
  return rest.length ? rest : focusOf(q);
}

/** 共同記者発表で...と述べた: where it was said. */
const STATED_IN = /^」?で(?:は|、)?[^、。]{0,2}「|^에서(?:는|도)?\s/u;

function earlierWords({ sentence, clause, predicate, action, article, isUsable }: TopicQuestion): string[] {
  const named = sentence.topics.filter(
    (t) =>
      isUsable(t) &&
      t.end <= clause.start &&
      !(t.value.topic === 'joint-declaration' && STATED_IN.test(sentence.text.slice(t.end))) &&
      (article.language !== 'en' || !t.value.weak) &&
      // a protest is about what caused it
      (article.language === 'en' || action?.action === 'protest' || !isCause(sentence.text, t)),
  );
  return chooseTopics(named, predicate, sentence.text, false);
}

/** What an earlier clause of the sentence did something to, this one does more to. */
function earlierAct(question: TopicQuestion): string[] | undefined {
  const { sentence, predicate, action, before } = question;
  const told = before.filter((d) => d.sentence === sentence && d.kind !== 'summit');
  const protested = predicate.mode === 'demand' && told.some((d) => d.action === 'protest');
  if (!(action || protested) || !told.some((d) => d.topic !== 'other')) return undefined;
  const { topic, kind } = told.at(-1)!;
  // 同対話は途絶え、再開された: more is done to the row
  if (!MEETING_TOPICS.has(topic) || FAMILY[kind] === 'act') return [topic];
  // 장관들은 만나 훈련을 되살리기로 했다: the drill that the article is about, not their meeting
  return isAnaphoric(question) ? undefined : [];
}

/** A noun that the article has said more of: 훈련을, 協定を. */
const isAnaphoric = ({ sentence, clause, article }: TopicQuestion): boolean =>
  article.language !== 'en' && article.locale.words.anaphor.test(sentence.text.slice(clause.start, clause.end));

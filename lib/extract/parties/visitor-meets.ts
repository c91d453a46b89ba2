import { isThird } from '../../model/the-two';
import type { SentenceView } from '../article-view';
import type { Finder } from './parties';
import { BOTH } from './scene';

const CAME = /방한|방일|[을를] (?:\S{1,6} )?찾[았는아]|에 도착|訪韓|来日|訪日|来韓|を訪れ|を訪問し|に到着|入りし/u;
/** Somebody else is what the sentence is about. */
const SUBJECT = /(?:[은는]|이|가)\s|(?:は|が)[、\u4e00-\u9fff]/u;

const sidesOf = ({ names }: SentenceView): Set<string> =>
  new Set(names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries));

/** 일본 참의원 의장이 27일 방한했다. 28일 국회의장과 만난다: who has come to the other's country meets somebody of its. */
export const visitorMeets: Finder = ({ article, sentence, text, cue, countries, strangers, leaders, level }) => {
  const previous = article.sentences[sentence.index - 1];
  if (article.language === 'en' || level === 'visit' || !previous || strangers.length || leaders.size > 0)
    return undefined;
  const [host, ...others] = countries;
  if (host === undefined || others.length > 0 || !CAME.test(previous.text)) return undefined;
  if (SUBJECT.test(text.slice(0, cue.start))) return undefined;
  const before = sidesOf(previous);
  const guest = BOTH.find((c) => c !== host);
  return guest !== undefined && before.has(guest) && ![...before].some(isThird)
    ? { kind: 'talks', actors: BOTH, confidence: 0.6 }
    : undefined;
};

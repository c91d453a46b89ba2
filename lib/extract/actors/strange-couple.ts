import { isOneOfTwo } from '../../model/the-two';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';

/** No further back than this do 両首脳 and 양국 point. */
const REACH = 2;
const MET =
  /と[^、。]{0,14}(?:会談|会い|会合|協議|署名|合意|電話)|(?:와|과)\s(?:\S{1,12}\s){0,4}(?:회담|회의|만나|통화|서명|합의|협의)/u;

const isOutsider = (country: string): boolean => !isOneOfTwo(country) && country !== 'KP';

/**
 * 首相はフィリピン大統領と会談した。両首脳は...確認した: the two are whoever met in the sentence before, and only one of
 * them is ours. Nobody of ours is named here, and no country at all that would say otherwise.
 */
export function isOfStrangeCouple(sentence: SentenceView, clause: Clause, article: ArticleView): boolean {
  if (article.language === 'en' || !article.hasStrangers) return false;
  const { bothSides, bothLeaders, bothMinisters } = article.locale.words;
  const text = sentence.text.slice(0, clause.end);
  if (![bothSides, bothLeaders, bothMinisters].some((cue) => cue.test(text))) return false;
  if (countriesOf(sentence).size > 0) return false;
  for (let back = 1; back <= REACH; back++) {
    const view = article.sentences[sentence.index - back];
    if (!view || view.heading) return false;
    const there = countriesOf(view);
    if (there.size === 0) continue;
    const ours = [...there].filter(isOneOfTwo);
    return ours.length === 1 && [...there].some(isOutsider) && MET.test(view.text);
  }
  return false;
}

/** 高市首相はマルコス大統領と会談し、|護衛艦の移転で合意した: the one just met is the other side. */
export function agreesWithStranger(sentence: SentenceView, clause: Clause, article: ArticleView): boolean {
  if (article.language === 'en' || !article.hasStrangers || clause.start === 0) return false;
  const before = new Set(
    sentence.names.filter((n) => n.value.type !== 'place' && n.end <= clause.start).flatMap((n) => n.value.countries),
  );
  const here = new Set(
    sentence.names.filter((n) => contains(clause, n) && n.value.type !== 'place').flatMap((n) => n.value.countries),
  );
  const ours = new Set([...before, ...here].filter(isOneOfTwo));
  return ours.size === 1 && [...before].some(isOutsider) && MET.test(sentence.text.slice(0, clause.start));
}

const countriesOf = (view: SentenceView): ReadonlySet<string> =>
  new Set([
    ...view.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries),
    ...view.people.map((p) => p.person.country),
  ]);

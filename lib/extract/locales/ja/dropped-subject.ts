import { isOneOfTwo } from '../../../model/the-two';
import type { NameMatch } from '../../../relevance/names';
import type { SentenceView } from '../../article-view';
import { hasTopic } from './subject';

/** What one side does to the other; what is agreed or begun may be of both. */
const ONE_SIDED = /(?:抗議|求め|促|迫|申し入れ|要請|要求|要望|反論|否定|提案|打診|通告|通知|表明)[^、。]{0,14}。?$/u;

/**
 * 経産省は...と位置づけた。説明を一方的に流したとして、韓国大使館に抗議した: a sentence without a topic goes on about that of the
 * one before. It is given that side as a name of no length at its head.
 */
export function supplySubjects(
  views: readonly SentenceView[],
  isSubject: (text: string, name: NameMatch) => boolean,
): void {
  for (const [index, view] of views.entries()) {
    const previous = views[index - 1];
    if (!previous || previous.heading || previous.span.paragraph !== view.span.paragraph) continue;
    if (!ONE_SIDED.test(view.text) || hasTopic(view.text)) continue;
    const subject = previous.names.find(
      (n) => n.value.type !== 'place' && n.value.countries.length === 1 && isSubject(previous.text, n),
    );
    const country = subject?.value.countries[0];
    if (!isOneOfTwo(country)) continue;
    view.names.unshift({ start: 0, end: 0, term: '', value: { type: 'country', countries: [country] } });
  }
}

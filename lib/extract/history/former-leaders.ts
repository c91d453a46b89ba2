import type { Language } from '../../model/vocabularies';
import { PEOPLE } from '../../relevance/names';
import type { Person } from '../../relevance/person';
import { contains } from '../../text/span';
import type { SentenceView } from '../article-view';
import type { Clause } from '../locale';
import { withoutDescribed } from './other-years';

const LEADS: ReadonlySet<string> = new Set(['president', 'prime minister']);
const TITLE = /(?:首相|大統領|政権|内閣|총리|대통령)$/u;
const TITLED = /^(?:首相|大統領|政権|内閣)(?!官邸)|^\s?(?:일본\s)?(?:총리|대통령|정권|정부|행정부|내각)/u;
const GOVERNMENT: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/g,
  ja: /([\u4e00-\u9fff]{1,3})(?:政権|内閣)(?!発足|交代)/gu,
  ko: /(?<![가-힣])([가-힣]{2,4}) ?(?:정권|정부|내각|행정부)/gu,
};

const led = ({ offices }: Person): boolean => offices.some(({ role }) => LEADS.has(role));
const leadsOn = ({ offices }: Person, on: string): boolean =>
  offices.some(({ role, from, to }) => LEADS.has(role) && from <= on && (to === undefined || to >= on));

/**
 * 기시다 총리와 윤석열 대통령이 합의했다, 安倍政権下で中断した: leaders with the title of their office, or governments by
 * their names, none of which is in office any more. What they did is history.
 */
export function isOfFormerLeaders(
  { text, names }: SentenceView,
  clause: Clause,
  on: string,
  language: Language,
): boolean {
  const told = withoutDescribed(text.slice(clause.start, clause.end));
  const leaders: Person[][] = [];
  for (const name of names) {
    // 安倍政権下で中断した|航路を: who did that is not who acts
    if (!contains(clause, name) || told[name.start - clause.start] === ' ') continue;
    const { value } = name;
    if (value.type === 'holder' && TITLE.test(name.term)) leaders.push(value.people.filter(led));
    if (value.type === 'person' && TITLED.test(text.slice(name.end, name.end + 8))) leaders.push([value.person]);
  }
  for (const [, family] of told.matchAll(GOVERNMENT[language]))
    leaders.push(PEOPLE.filter((p) => led(p) && p.family?.[language].includes(family!)));
  const known = leaders.filter((people) => people.some(led));
  return known.length > 0 && known.every((people) => !people.some((p) => leadsOn(p, on)));
}

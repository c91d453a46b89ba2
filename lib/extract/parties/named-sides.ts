import type { Language } from '../../model/vocabularies';
import { contains } from '../../text/span';
import type { PersonMatch } from '../find-people';
import { isLeader } from '../find-people';
import { isMeeting } from '../rule';
import type { Finder } from './parties';
import { BOTH, type Scene } from './scene';

/** 한미일 정상은 다시 회담하자는 제안에 의견을 모았다. */
const THREE_LEADERS =
  /(?:한미일|한·미·일|한일중|한중일|한·중·일|3국|세 나라|세) 정상(?!화|회| 회)|(?:3カ国|日中韓|日米韓)(?:の)?首脳(?!会)/u;

/** The leaders of South Korea, Japan and China */
const LEADERS_OF =
  /(?<![a-z])(?:leaders|heads of (?:state|government)|presidents and prime ministers) (?:of|from) (?:the )?(?:South Korea|Japan|China|the United States|Korea|Seoul|Tokyo|Beijing|Washington|the U\.S\.)(?:,? (?:and )?(?:the )?[A-Z][\w.]+(?: [A-Z][a-z]+)?){1,3}/;
const JOINED = /(?<![a-z])joined(?![a-z])/;
const isForeignLeader = ({ person, role }: PersonMatch): boolean =>
  person.country !== 'KR' && person.country !== 'JP' && /president|premier|leader/.test(role);

/** They met, the first time that leaders of the three have come together; after a sentence that names their leaders. */
function areLeaders({ article, sentence, text, before }: Scene): boolean {
  if (article.language !== 'en') return false;
  if (
    /(?<![a-z])(?:leaders of (?:the |all )?three|three leaders|trilateral summit|three-way summit)(?![a-z])/.test(text)
  )
    return true;
  if (LEADERS_OF.test(text)) return true;
  // the two were joined by the president of a third country: of the two leaders told of
  const told = before.findLast((d) => isMeeting(d) && d.context === 'news' && sentence.index - d.sentence.index <= 4);
  if (told?.kind === 'summit' && JOINED.test(text) && sentence.people.some(isForeignLeader)) return true;
  const previous = article.sentences[sentence.index - 1];
  const named = [
    ...sentence.people,
    ...(/^(?:They|The three|The trio|Later|Shortly|On [A-Z][a-z]+day|Then|After)/.test(text)
      ? (previous?.people ?? [])
      : []),
  ];
  return BOTH.every((c) => named.some((p) => p.person.country === c && isLeader(p)));
}

export const threeSides: Finder = (scene) =>
  scene.three && {
    kind: THREE_LEADERS.test(scene.text) || areLeaders(scene) ? 'summit' : 'talks',
    actors: scene.three,
    confidence: 0.7,
  };

const WITH_NAME = /^ (?:down |together |up )?with (?:[A-Z][\w'-]+ ){1,3}/;
/** The two advisers will sit down with Jake Sullivan: a third, of whom nothing is known. */
export const withUnknown: Finder = ({ article, text, cue, sentence, both, three }) => {
  const match = article.language === 'en' && both && !three ? WITH_NAME.exec(text.slice(cue.end)) : null;
  if (!match) return undefined;
  const end = cue.end + match[0].length;
  const known = [...sentence.names, ...sentence.people].some((n) => n.start >= cue.end && n.start < end);
  const sides = new Set(
    [
      ...sentence.names.filter((n) => n.value.type !== 'place').map((n) => ({ end: n.end, of: n.value.countries })),
      ...sentence.people.map((p) => ({ end: p.end, of: [p.person.country] })),
    ]
      .filter((n) => n.end <= cue.start)
      .flatMap((n) => n.of as readonly string[]),
  );
  return !known && BOTH.every((c) => sides.has(c)) ? 'nobody' : undefined;
};

/** Both sides are named, and of third countries none that takes the place of one. */
export const namedSides: Finder = ({ article, named, clause, inClause, strangers, both }) => {
  // 文大統領と金委員長が会談し、日本の外務省は...: the other of ours stands in another clause
  const here = new Set([
    ...named.filter((n) => contains(clause, n)).flatMap((n) => n.value.countries),
    ...inClause.map((p) => p.person.country),
  ]);
  if (article.language === 'ja' && strangers.length && !BOTH.every((c) => here.has(c))) return 'nobody';
  return both ? { kind: 'talks', actors: BOTH, confidence: 0.8 } : undefined;
};

const WHERE: Readonly<Record<Language, { before: RegExp; after: RegExp }>> = {
  en: { before: /(?<![A-Za-z])(?:in|at) $/, after: /^/ },
  ko: { before: /^|/u, after: /^(?:시내)?에서/u },
  ja: { before: /^|/u, after: /^(?:市内|都内)?で/u },
};
const CAPITAL = /^(?:Seoul|Tokyo|서울|도쿄|ソウル|東京)$/u;
/** 韓国の外相は東京で中国の外相と会談した: one of ours is only where it was, and the other side is a stranger. */
export const strangerInCapital: Finder = ({
  article,
  text,
  named,
  clause,
  inClause,
  strangers,
  guests,
  three,
  both,
}) => {
  if (!both || three || (strangers.length === 0 && guests.length === 0)) return undefined;
  const { before, after } = WHERE[article.language];
  const isVenue = (n: (typeof named)[number]): boolean =>
    CAPITAL.test(n.term) && before.test(text.slice(Math.max(0, n.start - 8), n.start)) && after.test(text.slice(n.end));
  const here = new Set([
    ...named.filter((n) => contains(clause, n) && !isVenue(n)).flatMap((n) => n.value.countries),
    ...inClause.map((p) => p.person.country),
  ]);
  const ours = BOTH.filter((c) => here.has(c));
  return ours.length === 1 && named.some((n) => contains(clause, n) && isVenue(n)) ? 'nobody' : undefined;
};

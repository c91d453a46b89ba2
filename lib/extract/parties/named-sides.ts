import { contains } from '../../text/span';
import type { Finder } from './parties';
import { BOTH } from './scene';

/** 한미일 정상은 다시 회담하자는 제안에 의견을 모았다. */
const THREE_LEADERS =
  /(?:한미일|한·미·일|한일중|한중일|한·중·일|3국|세 나라|세) 정상(?!화|회| 회)|(?:3カ国|日中韓|日米韓)(?:の)?首脳(?!会)/u;

export const threeSides: Finder = ({ three, text }) =>
  three && {
    kind: THREE_LEADERS.test(text) ? 'summit' : 'talks',
    actors: three,
    confidence: 0.7,
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

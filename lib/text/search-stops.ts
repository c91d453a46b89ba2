/** Words that stand in every text of this subject, or in every English one: they tell no event from another. */
const BARE = new Set(
  `a an and are as at be been but by for from had has have he her his i in into is it its more no not of on or our said say
  says she so than that the their them there these they this to up us was we were what when which who will with would
  korea korean koreans japan japanese south rok`.split(/\s+/),
);

export const isBareWord = (word: string): boolean => BARE.has(word);

/** Whether an asked word stands everywhere, or is a number too short to say anything. */
export const isEverywhere = (word: string): boolean =>
  BARE.has(word) || /^\d{1,2}\p{L}?$/u.test(word) || splitAtPair(withoutParticle(word, 'any')).length === 0;

/** The two countries, however they are paired: `한일정상회담` is found as `정상회담`, `日韓首脳会談` as `首脳会談`. */
const PAIR = /한국|일본|한일|일한|日韓|韓日|日本|韓国|韓國/u;

export const splitAtPair = (run: string): string[] => run.split(PAIR).filter((part) => part !== '');

/** Longest first. `sure` ones end no noun; the others (회의, 국가, 제도) are taken off only of what somebody asks. */
const SURE = ['에서는', '으로는', '에게서', '에서', '에게', '으로', '까지', '부터', '을', '를', '은', '는'];
const MAYBE = [
  '이라고',
  '라고',
  '이며',
  '이나',
  '에는',
  '과의',
  '와의',
  '의',
  '이',
  '가',
  '에',
  '도',
  '와',
  '과',
  '로',
];

const PARTICLES = { sure: SURE, any: [...SURE, ...MAYBE].sort((a, b) => b.length - a.length) };

/** A Korean word without the particle at its end, where at least two syllables remain: `회담을` > `회담`. */
export function withoutParticle(word: string, which: keyof typeof PARTICLES = 'sure'): string {
  const particle = PARTICLES[which].find((p) => word.endsWith(p) && word.length - p.length > 1);
  return particle === undefined ? word : word.slice(0, -particle.length);
}

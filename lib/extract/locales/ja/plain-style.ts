/** The columns of the table of syllables that a five-row verb runs through: 書か, 書き, 書く, 書い(た). */
interface Row {
  /** Before ない. */
  a: string;
  /** The plain present. */
  u: string;
  /** The past. */
  ta: string;
}

const FIVE_ROWS: Readonly<Record<string, Row>> = {
  い: { a: 'わ', u: 'う', ta: 'った' },
  き: { a: 'か', u: 'く', ta: 'いた' },
  ぎ: { a: 'が', u: 'ぐ', ta: 'いだ' },
  ち: { a: 'た', u: 'つ', ta: 'った' },
  り: { a: 'ら', u: 'る', ta: 'った' },
  み: { a: 'ま', u: 'む', ta: 'んだ' },
  び: { a: 'ば', u: 'ぶ', ta: 'んだ' },
  に: { a: 'な', u: 'ぬ', ta: 'んだ' },
};
const SU: Row = { a: 'さ', u: 'す', ta: 'した' };

/** Verbs of one row whose stem ends as one of five: 率い|る, でき|る, 降り|る. */
const ONE_ROW =
  /(?:[てでにがもはと]い|[用率強報]い|[で起生尽]き|過ぎ|[落満]ち|[降下借足懲]り|[試顧省]み|[帯伸延浴]び|じ|[えけげせぜてでねべめれ]|[見来出得経寝似着煮居])$/u;
/** 発表し is of する, 示し and 見直し are of す. */
const OF_SURU = /(?:[\u4e00-\u9fff々ァ-ヶー]{2}|[をにともはが])し$/u;
const OF_SU = /(?:目指|見直|見通|見越|取消|打出|差戻|持越)し$/u;
const GOES = /(?:行|い)き$/u;

const FORMAL = /(ませんでした|ました|ません|ます|でした|です|でしょう)((?:が|ものの|けれども?|ところ)?、?)$/u;

/** The end of a clause in the plain style of newspapers, where a broadcaster speaks: 示しました -> 示した, 開きます -> 開く. */
export function plainStyle(text: string): string {
  const match = FORMAL.exec(text);
  if (!match) return text;
  const stem = text.slice(0, match.index);
  return `${COPULA[match[1]!]?.(stem) ?? plainVerb(stem, match[1]!)}${match[2]}`;
}

const COPULA: Readonly<Record<string, (stem: string) => string>> = {
  // ないです, 多いです: the adjective stands by itself
  です: (stem) => (/[なしいよ多]い$/u.test(stem) ? stem : `${stem}だ`),
  でした: (stem) => `${stem}だった`,
  でしょう: (stem) => `${stem}だろう`,
};

function plainVerb(stem: string, ending: string): string {
  if (stem.endsWith('あり') && ending.startsWith('ません'))
    return `${stem.slice(0, -2)}${ending === 'ません' ? 'ない' : 'なかった'}`;
  if (stem.endsWith('し')) {
    const suru = OF_SURU.test(stem) && !OF_SU.test(stem);
    return suru ? plainSuru(stem, ending) : inRow(stem, SU, ending);
  }
  const row = FIVE_ROWS[stem.at(-1)!];
  if (!row || ONE_ROW.test(stem)) return `${stem}${ONE_ROW_ENDING[ending]}`;
  if (ending === 'ました' && GOES.test(stem)) return `${stem.slice(0, -1)}った`;
  return inRow(stem, row, ending);
}

const ONE_ROW_ENDING: Readonly<Record<string, string>> = {
  ました: 'た',
  ます: 'る',
  ません: 'ない',
  ませんでした: 'なかった',
};

const plainSuru = (stem: string, ending: string): string =>
  ending === 'ます' ? `${stem.slice(0, -1)}する` : `${stem}${ONE_ROW_ENDING[ending]}`;

function inRow(stem: string, { a, u, ta }: Row, ending: string): string {
  const head = stem.slice(0, -1);
  if (ending === 'ました') return head + ta;
  if (ending === 'ます') return head + u;
  return `${head}${a}${ONE_ROW_ENDING[ending]}`;
}

import type { Language } from '../model/vocabularies';
import type { Person } from './names';

/** Titles that follow a surname in Korean and Japanese, and come before it in English, by role. */
const TITLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  president: { en: 'President', ko: '대통령', ja: '大統領' },
  'prime minister': { en: 'Prime Minister|Premier|PM', ko: '총리|국무총리', ja: '首相|総理大臣|総理|内閣総理大臣' },
  'acting president': { en: 'acting President', ko: '권한대행|대통령 권한대행', ja: '権限代行|大統領権限代行' },
  'foreign minister': {
    en: 'Foreign Minister|FM',
    ko: '외교부 장관|외교장관|외교부장관|외무상|외상|장관',
    ja: '外相|外務大臣|外交部長官|長官',
  },
  'defence minister': {
    en: 'Defense Minister|Defence Minister',
    ko: '국방부 장관|국방장관|국방부장관|방위상|방위대신|장관',
    ja: '防衛相|防衛大臣|国防相|国防部長官|国防長官',
  },
  'finance minister': {
    en: 'Finance Minister|Deputy Prime Minister',
    ko: '부총리|경제부총리|재무상|장관',
    ja: '財務相|財務大臣|財務大臣兼金融担当相|副首相',
  },
  'chief cabinet secretary': { en: 'Chief Cabinet Secretary', ko: '관방장관', ja: '官房長官' },
  'deputy chief cabinet secretary': { en: 'Deputy Chief Cabinet Secretary', ko: '관방부장관', ja: '官房副長官' },
  'industry (METI) minister': {
    en: 'Industry Minister|Trade Minister|METI Minister',
    ko: '경제산업상|경산상',
    ja: '経済産業相|経産相|経済産業大臣',
  },
  'industry minister': { en: 'Industry Minister|Trade Minister', ko: '산업부 장관|장관', ja: '産業通商資源相' },
  'trade minister': { en: 'Trade Minister', ko: '통상교섭본부장|본부장', ja: '通商交渉本部長' },
  'agriculture minister': {
    en: 'Agriculture Minister|Farm Minister',
    ko: '농림수산상|농상',
    ja: '農相|農林水産相|農水相|農林水産大臣',
  },
  'national security adviser': {
    en: 'National Security Adviser|National Security Advisor',
    ko: '국가안보실장|안보실장|실장',
    ja: '国家安保室長|安保室長',
  },
  'national security adviser (NSS)': {
    en: 'National Security Adviser',
    ko: '국가안전보장국장|국장',
    ja: '国家安全保障局長',
  },
  'ambassador to Japan': { en: 'Ambassador', ko: '대사|주일대사', ja: '大使|駐日大使' },
  'ambassador to Korea': { en: 'Ambassador', ko: '대사|주한일본대사', ja: '大使|駐韓大使' },
};

/** Titles that belong to one of the two countries whoever bears them. */
const BARE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    JP: 'chief cabinet secretary|Japanese prime minister|Japanese premier',
    KR: 'South Korean president|Cheong Wa Dae',
  },
  ko: {
    JP: '관방장관|외무상|방위상|재무상|경제산업상|농림수산상|일본 총리|日총리',
    KR: '외교부 장관|국방부 장관|국가안보실장',
  },
  ja: {
    JP: '官房長官|官房副長官|総理大臣|防衛相|総務相|文部科学相|農林水産相|経産相',
    KR: '国防相|国防部長官|外交部長官|韓国大統領',
  },
};

/** `surname + title` of every office holder, and the titles that tell a country by themselves. */
export function holderTerms(people: readonly Person[], language: Language): Map<string, Person[]> {
  const terms = new Map<string, Person[]>();
  for (const person of people) {
    if (person.country !== 'KR' && person.country !== 'JP') continue;
    for (const { role } of person.offices) {
      const titles = TITLES[role]?.[language];
      if (!titles) continue;
      for (const surname of surnames(person, language)) {
        for (const title of titles.split('|')) {
          for (const term of joined(surname, title, language)) {
            const holders = terms.get(term) ?? [];
            if (!holders.includes(person)) terms.set(term, [...holders, person]);
          }
        }
      }
    }
  }
  return terms;
}

export const bareTitles = (language: Language): Readonly<Record<string, string>> => BARE[language];

/** Family names as the language writes them: 윤, 기시다, 岸田, Kishida. */
export function surnames(person: Person, language: Language): string[] {
  const found = new Set<string>();
  for (const name of person.names[language]) {
    if (language === 'en')
      found.add(person.country === 'JP' ? person.name.split(' ').at(-1)! : person.name.split(' ')[0]!);
    else if (language === 'ko') found.add(person.country === 'KR' ? name.slice(0, 1) : name.split(' ')[0]!);
    else if (/^[\p{Script=Han}]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u.test(name))
      found.add(person.country === 'KR' ? name.slice(0, 1) : japaneseSurname(name, person));
  }
  return [...found];
}

/** 岸田文雄 -> 岸田, 林芳正 -> 林, 菅義偉 -> 菅: given names have two characters unless listed. */
function japaneseSurname(name: string, person: Person): string {
  const given = GIVEN.find((g) => name.endsWith(g)) ?? name.slice(2);
  const surname = name.slice(0, name.length - given.length);
  return surname || person.name;
}

/** Given names that the rule of two characters would cut wrongly. */
const GIVEN = [
  '稔',
  '茂',
  '毅',
  '太郎',
  '元',
  '健',
  '滋',
  '洋',
  '拓',
  '宏',
  '一郎',
  '芳正',
  '義偉',
  '五典',
  '信夫',
  '光一',
  '浩太郎',
  '原二郎',
  '正太郎',
  '雅子',
  '健良',
].sort((a, b) => b.length - a.length);

function joined(surname: string, title: string, language: Language): string[] {
  if (language === 'ko') return [`${surname} ${title}`, `${surname}${title}`];
  if (language === 'ja') return [`${surname}${title}`];
  return title.startsWith('acting') ? [`${title} ${surname}`] : [`${title} ${surname}`];
}

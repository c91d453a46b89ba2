import type { Language } from '../model/vocabularies';

/**
 * Words that stand for one country, or for several at once (compounds), in each language. Compounds of other dyads
 * (북일, 日中) are listed so that their parts are not read as Korea or Japan. `XX` stands for no country at all:
 * the Korean Peninsula, a newspaper called Asahi.
 */
export const COUNTRY_TERMS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    KR: "South Korea|South Korean|South Koreans|S. Korea|S. Korean|Korea|Korean|Koreans|Seoul|ROK|Republic of Korea|Korea's",
    JP: 'Japan|Japanese|Tokyo',
    KP: 'North Korea|North Korean|North Koreans|N. Korea|N. Korean|Pyongyang|DPRK',
    CN: 'China|Chinese|Beijing',
    US: 'U.S.|US|United States|American|Washington|White House|Pentagon',
    RU: 'Russia|Russian|Moscow',
    TW: 'Taiwan|Taiwanese|Taipei',
    EU: 'European Union|EU|Brussels',
    GB: 'Britain|British|United Kingdom|UK',
    FR: 'France|French',
    DE: 'Germany|German',
    CA: 'Canada|Canadian',
    AU: 'Australia|Australian',
    IN: 'India|Indian',
    VN: 'Vietnam|Vietnamese',
    PH: 'Philippines|Filipino',
    MY: 'Malaysia|Malaysian',
    ID: 'Indonesia|Indonesian',
    MN: 'Mongolia|Mongolian',
    UA: 'Ukraine|Ukrainian',
    NO: 'Norway',
    'CN JP': 'Japan-China|China-Japan|Sino-Japanese',
    'CN KR': 'Korea-China|China-Korea|South Korea-China|China-South Korea',
    'JP US': 'U.S.-Japan|US-Japan|Japan-U.S.|Japan-US',
    'KR US': 'South Korea-U.S.|South Korea-US|Korea-U.S.|Korea-US|U.S.-South Korea|US-South Korea|ROK-U.S.',
    'JP KP': 'Japan-North Korea|North Korea-Japan',
    'KP KR': 'inter-Korean',
    XX: 'US$|Korean Peninsula|Korean peninsula|Sea of Japan|Korea Strait',
  },
  ko: {
    KR: '한국|대한민국|우리나라|우리 정부|정부|한국 정부|우리 측|韓|서울|방한|주한|대한국|한국산|한국인|국내',
    JP: '일본|일본 정부|日|日 정부|도쿄|방일|주일|대일|재일|일본산|일본인|일측',
    KP: '북한|북한 정부|北|평양|북측|조선민주주의',
    CN: '중국|중국 정부|中|베이징|방중|대중',
    US: '미국|미국 정부|美|워싱턴|백악관|방미|대미',
    RU: '러시아|러시아 정부|모스크바',
    TW: '대만',
    EU: '유럽연합|EU',
    GB: '영국',
    FR: '프랑스',
    DE: '독일',
    CA: '캐나다 총리|캐나다 정부',
    AU: '호주',
    IN: '인도 정부|인도 총리',
    VN: '베트남',
    PH: '필리핀',
    MN: '몽골',
    UA: '우크라이나',
    'JP KR': '한일|한·일|일한|일·한|韓日|日韓|한국과 일본|일본과 한국|한국·일본',
    'JP KR US': '한미일|한·미·일|한일미|한·일·미|미일한|韓美日|한국·미국·일본',
    'CN JP KR': '한중일|한·중·일|한일중|한·일·중|일중한|중일한|韓中日|한국·중국·일본|한국·일본·중국',
    'JP KP': '북일|북·일|일북|일·북',
    'CN JP': '중일|중·일|일중|일·중',
    'JP US': '미일|미·일',
    'CN KR': '한중|한·중|韓中',
    'KR US': '한미|한·미|韓美',
    'KP US': '북미|북·미',
    'CN US': '미중|미·중|美中',
    'KP RU': '북러|북·러',
    'KP KR': '남북',
    XX: '재일동포|재일교포|재일 동포|한반도|동해|양국 정부|양 정부|각국 정부|두 나라 정부|현지 정부|주 정부|지방정부|지방 정부|정부 간|중일전쟁|한미약품',
  },
  ja: {
    KR: '韓国|韓国政府|大韓民国|ソウル|訪韓|駐韓|在韓|対韓|韓国側|韓国人',
    JP: '日本|日本政府|政府|東京|訪日|来日|駐日|在日|対日|わが国|我が国|日本側',
    KP: '北朝鮮|北朝鮮政府|北韓|平壌|朝鮮民主主義人民共和国',
    CN: '中国|中国政府|北京|訪中|対中',
    US: '米国|アメリカ|ワシントン|訪米|対米|米政府|米大統領|米国務',
    RU: 'ロシア|ロシア政府|モスクワ',
    TW: '台湾|台湾政府',
    EU: '欧州連合|EU',
    GB: '英国|英政府|イギリス',
    FR: 'フランス|仏大統領',
    DE: 'ドイツ',
    CA: 'カナダ',
    AU: '豪州|オーストラリア',
    IN: 'インド首相|インド政府',
    VN: 'ベトナム',
    PH: 'フィリピン',
    MN: 'モンゴル',
    UA: 'ウクライナ',
    'JP KR': '日韓|韓日|日・韓|韓・日',
    'JP KR US': '日米韓|日韓米|韓米日|韓日米|米日韓|日・米・韓',
    'CN JP KR': '日中韓|韓中日|韓日中|日韓中|中日韓|日・中・韓',
    'JP KP': '日朝|朝日首脳',
    'CN JP': '日中|中日',
    'JP US': '日米|米日',
    'CN KR': '中韓|韓中',
    'KR US': '米韓|韓米',
    'KP US': '米朝|朝米',
    'CN US': '米中|中米',
    'KP KR': '南北',
    XX: '在日同胞|在日韓国人|在日コリアン|朝鮮半島|両政府|両国政府|各国政府|同政府|政府間|政府軍|朝日新聞|日本海|日中戦争|国会談話|東京電力|在日米軍|在韓米軍',
  },
};

/** English writes the pair in many ways; each half may stand first. */
export function englishPairs(): string[] {
  const korea = ['South Korea', 'S. Korea', 'Korea', 'ROK', 'Seoul', 'South Korean', 'Korean'];
  const japan = ['Japan', 'Tokyo', 'Japanese'];
  return korea.flatMap((k) => japan.flatMap((j) => [`${k}-${j}`, `${j}-${k}`]));
}

/** Three countries in one English compound, with Korea and Japan among them. */
export function englishTriples(): [string, string][] {
  const orders = (third: string[]): string[] =>
    third.flatMap((x) =>
      ['South Korea', 'Korea', 'ROK'].flatMap((k) => [
        `${k}-${x}-Japan`,
        `${k}-Japan-${x}`,
        `${x}-Japan-${k}`,
        `Japan-${x}-${k}`,
        `Japan-${k}-${x}`,
        `${x}-${k}-Japan`,
      ]),
    );
  return [
    ...orders(['U.S.', 'US']).map((term): [string, string] => [term, 'JP KR US']),
    ...orders(['China']).map((term): [string, string] => [term, 'CN JP KR']),
  ];
}

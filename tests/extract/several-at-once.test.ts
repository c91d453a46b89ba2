import { describe, expect, test } from 'vitest';
import { FAMILY, type Language, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const LEAD: Readonly<Record<Language, string>> = {
  en: 'Foreign Minister Cho Hyun and his Japanese counterpart Toshimitsu Motegi met in Seoul on Tuesday, the South Korean Foreign Ministry said. ',
  ko: '조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 9일 서울에서 회담했다. ',
  ja: '韓国の趙顕外相と日本の茂木敏充外相が9日、ソウルで会談した。',
};

/** What a sentence behind the lead tells as news: family, topic and stage. */
const toldIn = (language: Language, text: string): string[] =>
  [
    ...new Set(
      newsOf(LEAD[language] + text)
        .filter(({ evidence }) => evidence.start >= LEAD[language].length - 2)
        .map(({ kind, topic, status }) => `${FAMILY[kind]} ${topic} ${STAGE[status]}`),
    ),
  ].sort();

describe('several things told in one sentence come out one by one', () => {
  test.each<[Language, string, string[]]>([
    [
      'en',
      'South Korea and Japan agreed on Tuesday to extend the visa waiver and expand youth exchanges.',
      ['act visa-waiver committed', 'act youth-exchange committed'],
    ],
    [
      'en',
      'The two sides agreed to resume their currency swap and signed a memorandum on hydrogen.',
      ['act currency-swap committed', 'act hydrogen done'],
    ],
    [
      'en',
      'The leaders agreed to extend the currency swap, cooperate in space and set up a fund for quantum research.',
      ['act currency-swap committed', 'act quantum committed', 'act space committed'],
    ],
    [
      'en',
      'The ministers signed memorandums on hydrogen and on critical minerals.',
      ['act critical-minerals done', 'act hydrogen done'],
    ],
    [
      'en',
      'Memorandums of understanding on hydrogen and critical minerals were signed.',
      ['act critical-minerals done', 'act hydrogen done'],
    ],
    [
      'en',
      'They signed an MOU on hydrogen and issued a joint statement on space.',
      ['act hydrogen done', 'act space done'],
    ],
    [
      'en',
      'South Korea said it would lift its ban on Japanese seafood, and Japan said it would extend the visa waiver for Koreans.',
      ['act seafood-imports committed', 'act visa-waiver committed'],
    ],
    [
      'en',
      'Japan lifted its export curbs on Tuesday and put South Korea back on its whitelist.',
      ['act export-controls done', 'act export-whitelist done'],
    ],
    [
      'en',
      'They agreed on three things: joint purchases of hydrogen, a fund for AI research and a hotline on supply chains.',
      ['act ai committed', 'act hydrogen committed', 'act supply-chain committed'],
    ],
    [
      'en',
      'Lee Jae-myung and Sanae Takaichi met in Seoul on Tuesday and signed a memorandum on hydrogen.',
      ['act hydrogen done', 'summit leaders-summit done'],
    ],
    [
      'en',
      'Seoul protested over Dokdo and called on Tokyo to correct its textbooks.',
      ['act dokdo-takeshima done', 'act textbooks open'],
    ],
    [
      'en',
      'The visa waiver was extended and ferry services between Busan and Fukuoka were resumed on Tuesday.',
      ['act flights-ferries done', 'act visa-waiver done'],
    ],
    [
      'en',
      'The defence ministers of South Korea, Japan and the United States agreed to hold Freedom Edge again in September, and Seoul and Tokyo to revive mutual port calls.',
      ['act defence-exchange committed', 'act freedom-edge committed'],
    ],
    [
      'en',
      'Seoul denied that it was considering an ACSA pact or an end to GSOMIA.',
      ['act acsa off', 'act gsomia off'],
    ],
    [
      'en',
      'They agreed to work together on suicide prevention, low birth rates and disaster response.',
      ['act disaster-prevention committed', 'act low-birth-ageing committed', 'act suicide-prevention committed'],
    ],
    [
      'en',
      'Japan will hold a memorial for the Sado mines and hand over more documents on the Ukishima Maru.',
      ['act sado-mines committed', 'act ukishima-maru committed'],
    ],
    [
      'en',
      'The two also decided to introduce pre-entry screening and to sign an arrangement on protecting nationals in third countries.',
      ['act nationals-protection committed', 'act pre-entry-screening committed'],
    ],
    ['en', 'They will build a joint supply network for hydrogen and ammonia.', ['act hydrogen committed']],
    [
      'en',
      'The energy ministers agreed to swap LNG cargoes in emergencies and to share data on nuclear safety.',
      ['act lng committed', 'act nuclear-energy committed'],
    ],
    [
      'ko',
      '한국과 일본은 무비자 입국을 연장하고 청소년 교류를 확대하기로 했다.',
      ['act visa-waiver committed', 'act youth-exchange committed'],
    ],
    [
      'ko',
      '양측은 통화스와프를 재개하기로 하고 수소 협력 각서에 서명했다.',
      ['act currency-swap committed', 'act hydrogen done'],
    ],
    [
      'ko',
      '두 정상은 통화스와프를 연장하고 우주 분야에서 협력하며 양자 연구 기금을 만들기로 합의했다.',
      ['act currency-swap committed', 'act quantum committed', 'act space committed'],
    ],
    [
      'ko',
      '두 장관은 수소와 핵심광물에 관한 각서에 각각 서명했다.',
      ['act critical-minerals done', 'act hydrogen done'],
    ],
    ['ko', '수소 협력 양해각서와 우주 협력 각서가 체결됐다.', ['act hydrogen done', 'act space done']],
    [
      'ko',
      '한국은 일본산 수산물 수입 금지를 해제하고 일본은 한국인 무비자 입국을 연장하기로 했다.',
      ['act seafood-imports committed', 'act visa-waiver committed'],
    ],
    [
      'ko',
      '일본은 수출규제를 해제하고 한국을 화이트리스트에 복귀시켰다.',
      ['act export-controls done', 'act export-whitelist done'],
    ],
    [
      'ko',
      '양측은 수소 공동 구매, AI 연구 기금, 공급망 핫라인에 합의했다.',
      ['act ai committed', 'act hydrogen committed', 'act supply-chain committed'],
    ],
    [
      'ko',
      '정부는 독도 영유권 주장에 항의하고 교과서 기술 시정을 촉구했다.',
      ['act dokdo-takeshima done', 'act textbooks open'],
    ],
    [
      'ko',
      '무비자 입국이 연장됐고 부산과 후쿠오카를 잇는 여객선 운항이 재개됐다.',
      ['act flights-ferries done', 'act visa-waiver done'],
    ],
    [
      'ko',
      '양측은 자살 예방과 저출생, 재난 대응에서 협력하기로 했다.',
      ['act disaster-prevention committed', 'act low-birth-ageing committed', 'act suicide-prevention committed'],
    ],
    ['ko', '국방부는 ACSA 체결도 지소미아 종료도 검토하지 않고 있다고 밝혔다.', ['act acsa off', 'act gsomia off']],
    [
      'ko',
      '이재명 대통령과 다카이치 사나에 총리는 9일 서울에서 정상회담을 하고 수소 협력 각서에 서명했다.',
      ['act hydrogen done', 'summit leaders-summit done'],
    ],
    [
      'ja',
      '日韓両国はビザ免除を延長し、青少年交流を拡大することで合意した。',
      ['act visa-waiver committed', 'act youth-exchange committed'],
    ],
    [
      'ja',
      '双方は通貨スワップの再開で合意し、水素協力の覚書に署名した。',
      ['act currency-swap committed', 'act hydrogen done'],
    ],
    [
      'ja',
      '両首脳は通貨スワップを延長し、宇宙分野で協力し、量子研究の基金を設けることで合意した。',
      ['act currency-swap committed', 'act quantum committed', 'act space committed'],
    ],
    [
      'ja',
      '両閣僚は水素と重要鉱物に関する覚書にそれぞれ署名した。',
      ['act critical-minerals done', 'act hydrogen done'],
    ],
    ['ja', '水素協力の覚書と宇宙協力の覚書が締結された。', ['act hydrogen done', 'act space done']],
    [
      'ja',
      '韓国は日本産水産物の輸入禁止を解除し、日本は韓国人のビザ免除を延長することにした。',
      ['act seafood-imports committed', 'act visa-waiver committed'],
    ],
    [
      'ja',
      '日本は輸出規制を解除し、韓国を輸出優遇国に復帰させた。',
      ['act export-controls done', 'act export-whitelist done'],
    ],
    [
      'ja',
      '双方は水素の共同調達、AI研究の基金、供給網のホットライン設置で合意した。',
      ['act ai committed', 'act hydrogen committed', 'act supply-chain committed'],
    ],
    [
      'ja',
      'ビザ免除が延長され、釜山と福岡を結ぶ旅客船の運航が再開された。',
      ['act flights-ferries done', 'act visa-waiver done'],
    ],
    [
      'ja',
      '双方は自殺対策や少子化、防災で協力することを確認した。',
      ['act disaster-prevention committed', 'act low-birth-ageing committed', 'act suicide-prevention committed'],
    ],
    [
      'ja',
      '日本は佐渡島の金山の追悼式を開き、浮島丸の名簿を追加で提供する方針だ。',
      ['act sado-mines committed', 'act ukishima-maru committed'],
    ],
    [
      'ja',
      '両閣僚は緊急時にLNGを融通し、原子力安全の情報を共有することで一致した。',
      ['act lng committed', 'act nuclear-energy committed'],
    ],
    ['ja', '韓国国防省はACSAの締結もGSOMIAの終了も検討していないと述べた。', ['act acsa off', 'act gsomia off']],
    [
      'ja',
      '李在明大統領と高市早苗首相は9日、ソウルで首脳会談を行い、水素協力の覚書に署名した。',
      ['act hydrogen done', 'summit leaders-summit done'],
    ],
  ])('%s: %s', (language, text, told) => expect(toldIn(language, text)).toEqual(told));
});

import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { newsOf } from './read';

type Row = [phrase: string, text: string, expected: Partial<Fact>];

const summit = (status: Fact['status'], rest: Partial<Fact> = {}): Partial<Fact> => ({
  kind: 'summit',
  topic: 'leaders-summit',
  status,
  ...rest,
});
const talks = (topic: string, status: Fact['status'], rest: Partial<Fact> = {}): Partial<Fact> => ({
  kind: 'talks',
  topic,
  status,
  ...rest,
});
const act = (topic: string, status: Fact['status'], rest: Partial<Fact> = {}): Partial<Fact> => ({
  topic,
  status,
  ...rest,
});

const EN: Row[] = [
  [
    'held a summit',
    'President Lee Jae-myung and Japanese Prime Minister Sanae Takaichi held a summit in Busan on Tuesday.',
    summit('held', { date: '2027-03-09', place: 'Busan' }),
  ],
  [
    'met for N minutes',
    'Lee Jae-myung met Japanese Prime Minister Sanae Takaichi for 70 minutes in Tokyo on Wednesday.',
    summit('held', { date: '2027-03-10', place: 'Tokyo' }),
  ],
  [
    'spoke by phone',
    'Foreign Ministers Cho Hyun and Toshimitsu Motegi of Japan spoke by telephone for half an hour on Tuesday.',
    talks('foreign-ministers-talks', 'held', { date: '2027-03-09' }),
  ],
  [
    'will hold talks',
    'South Korean Defense Minister Ahn Gyu-back will hold talks with Japanese Defense Minister Shinjiro Koizumi in Yokosuka on Friday.',
    talks('defence-ministers-talks', 'planned', { date: '2027-03-12', place: 'Yokosuka' }),
  ],
  [
    'is set to host',
    'Japanese Prime Minister Sanae Takaichi is set to host President Lee Jae-myung for a summit in Nara on April 13.',
    summit('planned', { date: '2027-04-13', place: 'Nara' }),
  ],
  [
    'are arranging',
    'South Korea and Japan are arranging a summit in Jeju for late May, government sources said.',
    summit('proposed'),
  ],
  [
    'called off',
    'A summit between South Korea and Japan planned for March 20 was called off, the presidential office said.',
    summit('cancelled'),
  ],
  [
    'put off',
    "Japan and South Korea have put off their finance ministers' dialogue, the Finance Ministry said Monday.",
    talks('finance-dialogue', 'postponed'),
  ],
  [
    'nothing has been decided',
    "South Korea's presidential office said nothing has been decided about a summit with Japan in April.",
    summit('denied'),
  ],
  [
    'agreed to resume',
    'South Korea and Japan agreed on Tuesday to resume their security dialogue.',
    act('security-dialogue', 'agreed', { action: 'resume' }),
  ],
  [
    'signed a memorandum',
    'The two governments of South Korea and Japan signed a memorandum of understanding on hydrogen on Tuesday.',
    act('hydrogen', 'signed', { kind: 'agreement', instrument: 'mou', date: '2027-03-09' }),
  ],
  [
    'took effect',
    'The new visa waiver between South Korea and Japan took effect on Monday.',
    act('visa-waiver', 'in-force'),
  ],
  [
    'will lift',
    'Japan will lift its export curbs on South Korea next month, the trade ministry announced on Tuesday.',
    act('export-controls', 'planned', { action: 'lift', actors: ['JP'], date: '2027-04' }),
  ],
  [
    'lifted',
    'South Korea on Wednesday lifted its import ban on seafood from Japan.',
    act('seafood-imports', 'in-force', { action: 'lift', actors: ['KR'], date: '2027-03-10' }),
  ],
  [
    'urged to lift',
    'Japan urged South Korea on Wednesday to lift its import ban on seafood.',
    act('seafood-imports', 'proposed', { action: 'lift', actors: ['JP'] }),
  ],
  [
    'called for lifting',
    'Tokyo called for the lifting of the seafood import ban by South Korea.',
    act('seafood-imports', 'proposed', { action: 'lift', actors: ['JP'] }),
  ],
  [
    'is considering',
    'Japan is considering extending its visa waiver for South Korean travelers.',
    act('visa-waiver', 'proposed', { action: 'extend', actors: ['JP'] }),
  ],
  ['are negotiating', 'South Korea and Japan are negotiating an agreement on ACSA.', act('acsa', 'negotiating')],
  [
    'denied',
    "South Korea's trade ministry denied a report that it would lift the seafood ban on Japan.",
    act('seafood-imports', 'denied', { action: 'lift' }),
  ],
  [
    'summoned',
    'South Korea summoned the Japanese ambassador on Tuesday to protest the new textbooks.',
    act('textbooks', 'held', { action: 'protest', actors: ['KR'] }),
  ],
  [
    'suspended',
    'South Korea on Tuesday suspended a joint exercise with Japan.',
    act('defence-exchange', 'suspended', { action: 'suspend', actors: ['KR'] }),
  ],
  [
    'launched',
    'South Korea and Japan on Monday launched a consultative body on low birth rates.',
    act('low-birth-ageing', 'in-force', { action: 'establish' }),
  ],
  [
    'extended',
    'South Korea and Japan extended their currency swap by three years on Tuesday.',
    act('currency-swap', 'in-force', { action: 'extend' }),
  ],
  [
    'suspend the expiry',
    'South Korea said on Tuesday it would suspend the expiry of GSOMIA, its pact with Japan.',
    act('gsomia', 'in-force', { action: 'resume' }),
  ],
  [
    'target',
    'South Korea and Japan are aiming for 15 million visitors in 2028.',
    { kind: 'target', topic: 'traveller-numbers', quantity: { value: 15_000_000, unit: 'people' }, date: '2028' },
  ],
];

const KO: Row[] = [
  [
    '정상회담을 했다 (held)',
    '이재명 대통령과 다카이치 사나에 일본 총리는 9일 부산에서 정상회담을 했다.',
    summit('held', { date: '2027-03-09', place: 'Busan' }),
  ],
  [
    '회담을 갖고 (held, and)',
    '조현 외교부 장관은 10일 도쿄에서 모테기 도시미쓰 일본 외무상과 회담을 갖고 협력을 논의했다.',
    talks('foreign-ministers-talks', 'held', { date: '2027-03-10', place: 'Tokyo' }),
  ],
  [
    '통화했다 (phoned)',
    '이재명 대통령은 9일 다카이치 사나에 일본 총리와 통화했다.',
    summit('held', { date: '2027-03-09' }),
  ],
  [
    '열 예정이다 (is to hold)',
    '한일 정상은 오는 20일 경주에서 정상회담을 열 예정이다.',
    summit('planned', { date: '2027-03-20', place: 'Gyeongju' }),
  ],
  [
    '회담한다 (present: will meet)',
    '안규백 국방부 장관은 오는 12일 요코스카에서 고이즈미 신지로 일본 방위상과 회담한다.',
    talks('defence-ministers-talks', 'planned', { date: '2027-03-12' }),
  ],
  [
    '조율 중 (being arranged)',
    '한일 양국은 다음 달 제주에서 정상회담을 여는 방안을 조율 중이다.',
    summit('proposed', { date: '2027-04' }),
  ],
  ['무산됐다 (fell through)', '이달 말로 잡혔던 한일 정상회담이 무산됐다고 대통령실이 밝혔다.', summit('cancelled')],
  ['연기됐다 (postponed)', '한일 재무장관회의가 국회 일정 때문에 연기됐다.', talks('finance-dialogue', 'postponed')],
  [
    '정해진 바 없다 (nothing decided)',
    '대통령실은 4월 한일 정상회담에 대해 "정해진 바 없다"고 밝혔다.',
    summit('denied'),
  ],
  [
    '기로 합의했다 (agreed to)',
    '한국과 일본은 10일 안보대화를 재개하기로 합의했다.',
    act('security-dialogue', 'agreed', { action: 'resume', date: '2027-03-10' }),
  ],
  [
    '뜻을 모았다 (of one mind)',
    '양국은 수소 협력을 확대하기로 뜻을 모았다. 한일 외교 당국이 10일 밝혔다.',
    act('hydrogen', 'agreed', { action: 'expand' }),
  ],
  [
    '서명했다 (signed)',
    '한일 양국 정부는 9일 서울에서 양자 기술 협력에 관한 양해각서에 서명했다.',
    act('quantum', 'signed', { instrument: 'mou', date: '2027-03-09', place: 'Seoul' }),
  ],
  [
    '발효됐다 (came into force)',
    '한일 통화스와프 협정이 10일 발효됐다.',
    act('currency-swap', 'in-force', { date: '2027-03-10' }),
  ],
  [
    '해제한다고 발표했다 (announced lifting)',
    '일본 정부는 10일 한국에 대한 수출규제를 해제한다고 발표했다.',
    act('export-controls', 'announced', { action: 'lift', actors: ['JP'], date: '2027-03-10' }),
  ],
  [
    '해제했다 (lifted)',
    '한국 정부는 10일 일본산 수산물 수입 금지를 해제했다.',
    act('seafood-imports', 'in-force', { action: 'lift', actors: ['KR'] }),
  ],
  [
    '촉구했다 (urged)',
    '일본 정부는 한국에 수산물 수입 금지를 해제하라고 촉구했다.',
    act('seafood-imports', 'proposed', { action: 'lift', actors: ['JP'] }),
  ],
  [
    '검토하고 있다 (considering)',
    '일본 정부는 한국인 무비자 입국 기간을 연장하는 방안을 검토하고 있다.',
    act('visa-waiver', 'proposed', { action: 'extend', actors: ['JP'] }),
  ],
  ['협상 중 (negotiating)', '한일 양국은 상호군수지원협정 체결을 놓고 협상 중이다.', act('acsa', 'negotiating')],
  [
    '사실이 아니다 (untrue)',
    '외교부는 일본산 수산물 수입 금지를 해제한다는 보도는 "사실이 아니다"라고 밝혔다.',
    act('seafood-imports', 'denied'),
  ],
  [
    '초치해 항의했다 (summoned)',
    '외교부는 10일 주한 일본대사를 초치해 교과서 검정 결과에 항의했다.',
    act('textbooks', 'held', { action: 'protest', actors: ['KR'] }),
  ],
  [
    '중단했다 (suspended)',
    '한국 정부는 10일 일본과의 수색구조훈련을 중단했다.',
    act('defence-exchange', 'suspended', { action: 'suspend' }),
  ],
  [
    '출범시켰다 (launched)',
    '한일 양국은 10일 저출산 문제를 다룰 협의체를 출범시켰다.',
    act('low-birth-ageing', 'in-force', { action: 'establish' }),
  ],
  [
    '연장했다 (extended)',
    '한일 양국은 10일 통화스와프를 3년 연장했다.',
    act('currency-swap', 'in-force', { action: 'extend' }),
  ],
  [
    '종료 통보의 효력을 정지 (pact goes on)',
    '정부는 10일 일본과의 지소미아 종료 통보의 효력을 정지하기로 했다.',
    act('gsomia', 'in-force', { action: 'resume' }),
  ],
  [
    '목표 (target)',
    '한일 양국은 2028년까지 상호 방문객 1천500만 명을 목표로 하고 있다.',
    { kind: 'target', topic: 'traveller-numbers', quantity: { value: 15_000_000, unit: 'people' }, date: '2028' },
  ],
];

const JA: Row[] = [
  [
    '首脳会談を行った (held)',
    '李在明大統領と高市早苗首相は9日、釜山で首脳会談を行った。',
    summit('held', { date: '2027-03-09', place: 'Busan' }),
  ],
  [
    '会談した (met)',
    '茂木敏充外相は10日、東京で韓国の趙顕外相と会談した。',
    talks('foreign-ministers-talks', 'held', { date: '2027-03-10', place: 'Tokyo' }),
  ],
  [
    '電話で協議した (phoned)',
    '日韓両外相は9日、電話で約20分間協議した。',
    talks('foreign-ministers-talks', 'held', { date: '2027-03-09' }),
  ],
  [
    '行う予定だ (is to hold)',
    '李在明大統領と高市早苗首相は20日、慶州で首脳会談を行う予定だ。',
    summit('planned', { date: '2027-03-20', place: 'Gyeongju' }),
  ],
  [
    '会談に臨む (goes into talks)',
    '高市早苗首相は23日、奈良で李在明大統領との会談に臨む。',
    summit('planned', { date: '2027-03-23', place: 'Nara' }),
  ],
  [
    '調整している (arranging)',
    '日韓両政府は来月、済州で首脳会談を開く方向で調整している。',
    summit('proposed', { date: '2027-04' }),
  ],
  ['見送られた (dropped)', '今月下旬に予定されていた日韓首脳会談は見送られた。', summit('cancelled')],
  ['延期された (postponed)', '日韓財務対話は国会日程を理由に延期された。', talks('finance-dialogue', 'postponed')],
  ['決まっていない (undecided)', '官房長官は4月の日韓首脳会談について、何も決まっていないと述べた。', summit('denied')],
  [
    'ことで一致した (agreed to)',
    '日韓両政府は10日、安全保障対話を再開することで一致した。',
    act('security-dialogue', 'agreed', { action: 'resume', date: '2027-03-10' }),
  ],
  [
    '合意した (agreed)',
    '韓国と日本は10日、水素分野の協力を拡大することで合意した。',
    act('hydrogen', 'agreed', { action: 'expand' }),
  ],
  [
    '署名した (signed)',
    '日韓両政府は9日、ソウルで量子技術の協力に関する覚書に署名した。',
    act('quantum', 'signed', { instrument: 'mou', date: '2027-03-09', place: 'Seoul' }),
  ],
  [
    '発効した (in force)',
    '日韓通貨スワップ協定が10日、発効した。',
    act('currency-swap', 'in-force', { date: '2027-03-10' }),
  ],
  [
    '解除すると発表した (announced lifting)',
    '日本政府は10日、韓国向けの輸出規制を解除すると発表した。',
    act('export-controls', 'announced', { action: 'lift', actors: ['JP'], date: '2027-03-10' }),
  ],
  [
    'announced for a later day',
    '韓国政府は10日、日本産水産物の輸入禁止を4月1日に解除すると発表した。',
    act('seafood-imports', 'announced', { action: 'lift', date: '2027-04-01', announcedOn: '2027-03-10' }),
  ],
  [
    '解除した (lifted)',
    '韓国政府は10日、日本産水産物の輸入禁止措置を解除した。',
    act('seafood-imports', 'in-force', { action: 'lift', actors: ['KR'] }),
  ],
  [
    '求めた (urged)',
    '日本政府は韓国に水産物の輸入規制を撤廃するよう求めた。',
    act('seafood-imports', 'proposed', { action: 'lift', actors: ['JP'] }),
  ],
  [
    '検討している (considering)',
    '日本政府は韓国人に対する査証免除の延長を検討している。',
    act('visa-waiver', 'proposed', { action: 'extend', actors: ['JP'] }),
  ],
  [
    '交渉している (negotiating)',
    '日韓両政府は物品役務相互提供協定の締結に向けて交渉している。',
    act('acsa', 'negotiating'),
  ],
  [
    '事実はない (no such fact)',
    '韓国政府は日本産水産物の輸入規制を解除するとの報道について「そのような事実はない」と否定した。',
    act('seafood-imports', 'denied'),
  ],
  [
    '呼び、抗議した (summoned)',
    '韓国外交部は10日、在韓日本大使館の公使を呼び、教科書検定の結果に抗議した。',
    act('textbooks', 'held', { action: 'protest', actors: ['KR'] }),
  ],
  [
    '中断した (suspended)',
    '韓国政府は10日、日本との捜索・救難訓練を中断した。',
    act('defence-exchange', 'suspended', { action: 'suspend' }),
  ],
  [
    '発足させた (launched)',
    '日韓両政府は10日、少子化問題を扱う協議体を発足させた。',
    act('low-birth-ageing', 'in-force', { action: 'establish' }),
  ],
  [
    '延長した (extended)',
    '日韓両政府は10日、通貨スワップを3年延長した。',
    act('currency-swap', 'in-force', { action: 'extend' }),
  ],
  [
    '終了通告の効力を停止 (pact goes on)',
    '韓国政府は10日、日本とのGSOMIAの終了通告の効力を停止すると発表した。',
    act('gsomia', 'in-force', { action: 'resume' }),
  ],
  [
    '目標 (target)',
    '日韓両政府は2028年までに往来者数を1500万人とする目標を掲げた。',
    { kind: 'target', topic: 'traveller-numbers', quantity: { value: 15_000_000, unit: 'people' }, date: '2028' },
  ],
];

describe.each([
  ['English', EN],
  ['Korean', KO],
  ['Japanese', JA],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_phrase, text, expected) => {
    const facts = newsOf(text);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject(expected);
  });
});

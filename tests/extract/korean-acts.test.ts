import { describe, expect, test } from 'vitest';
import { toldBehind } from './read';

const toldIn = toldBehind('조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 9일 서울에서 회담했다. ');

describe('an official act in Korean, by the way it is put', () => {
  test.each<[string, string]>([
    ['act currency-swap committed', '양국은 통화스와프를 3년 더 연장키로 했다.'],
    ['act currency-swap committed', '양국은 통화스와프를 3년 더 연장하도록 했다.'],
    ['act seafood-imports committed', '정부는 일본산 수산물 수입을 내달부터 허용하도록 했다.'],
    ['act visa-waiver committed', '일본 정부는 한국인 무비자 체류 기간을 180일까지 늘리도록 했다.'],
    ['act working-holiday committed', '양국은 워킹홀리데이 정원을 두 배로 늘리는 것으로 의견을 모았다.'],
    ['act working-holiday committed', '양국은 워킹홀리데이 정원을 두 배로 늘리는 선에서 합의를 봤다.'],
    ['act hydrogen committed', '양측은 수소 운반선을 함께 짓는 데 손을 잡았다.'],
    ['act hydrogen committed', '수소 운반선을 함께 짓는 방안이 양국 합의로 확정됐다.'],
    ['act space done', '두 나라는 우주 쓰레기 추적 정보를 나누는 각서에 서명을 마쳤다.'],
    ['act space done', '우주 쓰레기 추적 정보를 나누는 각서가 이날 체결됐다.'],
    ['act ai committed', 'AI 안전 평가를 공동으로 하는 데에도 합의가 이뤄졌다.'],
    ['act ai committed', 'AI 안전 평가 공동 수행에도 뜻이 모였다.'],
    ['act supply-chain committed', '공급망 조기경보 창구가 다음 달 마련된다.'],
    ['act supply-chain committed', '공급망 조기경보 창구를 다음 달 마련한다.'],
    ['act supply-chain committed', '양국은 공급망 조기경보 창구를 다음 달 마련할 방침이다.'],
    ['act export-whitelist done', '일본은 이날 한국을 화이트리스트에 다시 올렸다.'],
    ['act export-whitelist committed', '일본은 한국을 화이트리스트에 다시 올리기로 했다.'],
    ['act export-whitelist done', '한국은 이날 화이트리스트에 복귀했다.'],
    ['act export-controls done', '반도체 소재 수출규제가 이날 풀렸다.'],
    ['act export-controls committed', '반도체 소재 수출규제가 다음 달 풀린다.'],
    ['act seafood-imports done', '일본산 수산물 수입금지가 이날 해제됐다.'],
    ['act flights-ferries committed', '김포-하네다 노선이 다음 달부터 하루 두 편 늘어난다.'],
    ['act flights-ferries committed', '김포-하네다 노선은 다음 달부터 하루 두 편씩 더 뜬다.'],
    ['act flights-ferries committed', '양국은 김포-하네다 노선을 하루 두 편 더 띄우기로 했다.'],
    ['act entry-procedures committed', '전용 입국심사대는 다음 달 1일부터 김포공항에서 운영된다.'],
    ['act entry-procedures committed', '두 나라는 전용 입국심사대를 다음 달 1일부터 운영에 들어간다.'],
    ['act entry-procedures done', '전용 입국심사대가 9일 김포공항에 문을 열었다.'],
    ['act defence-exchange committed', '양국 해군의 수색구조훈련이 10년 만에 다시 실시된다.'],
    ['act defence-exchange committed', '양국 해군은 수색구조훈련을 10년 만에 다시 하기로 했다.'],
    ['act defence-exchange done', '양국 해군의 수색구조훈련이 9일 대한해협에서 실시됐다.'],
    ['act defence-exchange done', '양국 해군은 9일 대한해협에서 수색구조훈련을 벌였다.'],
    ['act youth-exchange committed', '양국은 고교생 교류를 연간 5천 명 규모로 키우기로 했다.'],
    ['act nuclear-energy committed', '양국은 소형모듈원전 안전 기준을 함께 만들기로 했다.'],
    ['act nuclear-energy done', '소형모듈원전 안전 기준을 함께 만들자는 각서가 교환됐다.'],
    ['act chosei-mine committed', '두 정부는 조세이 탄광 유골의 DNA 감정을 5월까지 마치기로 했다.'],
    ['act chosei-mine done', '일본은 조세이 탄광 유골 4구를 9일 한국에 인도했다.'],
    ['act chosei-mine done', '조세이 탄광 유골 4구가 9일 한국 측에 인도됐다.'],
    ['act line-yahoo open', '정부는 라인야후에 대한 행정지도를 거둬들이라고 일본에 요구했다.'],
    ['act lng committed', '두 나라는 LNG 물량을 서로 빌려 쓰는 제도를 들이기로 했다.'],
    ['act lng committed', 'LNG 물량을 서로 빌려 쓰는 제도가 내년 도입된다.'],
    ['act health committed', '두 나라 보건당국은 감염병 검체를 하루 안에 주고받기로 했다.'],
    ['act cyber committed', '양측은 북한 해킹조직 정보를 실시간으로 주고받는 체계를 갖추기로 했다.'],
    ['act transnational-crime committed', '양국 경찰은 스캠 수사관을 서로 파견키로 했다.'],
    ['act capital-markets committed', '두 나라 금융당국은 상대국 상장 절차를 단순화하기로 했다.'],
    ['act quantum committed', '양측은 양자컴퓨터 연구소를 부산에 짓는다는 데 의견 일치를 봤다.'],
    ['act agriculture committed', '양국은 딸기 검역 절차를 줄이기로 했다.'],
    ['act tariffs done', '정부는 9일 일본산 열연강판에 잠정 덤핑방지관세를 매겼다.'],
    ['act tariffs committed', '정부는 일본산 열연강판에 최고 33%의 덤핑방지관세를 물리기로 했다.'],
    ['act fukushima-water committed', '정부는 처리수 방류 현장에 전문가를 다시 보낸다.'],
    ['act cultural-property committed', '일본은 조선왕조 의궤 2점을 한국에 돌려주기로 했다.'],
    ['act forced-labour done', '재단은 9일 강제징용 피해자 3명의 유족에게 판결금을 건넸다.'],
    ['act social-issues-body committed', '양국은 사회문제 협의체의 분과를 다섯 개로 늘리기로 했다.'],
    ['act low-birth-ageing committed', '양국은 저출생 통계를 매년 교환하기로 했다.'],
    ['act disaster-prevention committed', '양국은 지진 조기경보 자료를 실시간으로 공유하기로 했다.'],
    ['act qualifications committed', '양국은 간호사 자격을 상대국에서 인정해 주기로 했다.'],
    ['act startups committed', '양국은 스타트업 투자 펀드를 500억원 규모로 굴리기로 했다.'],
    ['act digital committed', '양국은 QR 결제를 상대국 편의점에서 쓸 수 있게 하기로 했다.'],
    ['act decarbonisation committed', '양국은 탄소 저장소를 동해에 함께 조성키로 했다.'],
    ['act intellectual-property committed', '양국 특허청은 특허심사 결과를 맞바꿔 쓰기로 했다.'],
    ['act critical-minerals committed', '양국은 희토류 비축분을 비상시 서로 융통하기로 했다.'],
    ['act regional-revitalisation committed', '양국은 지방 소멸 대응 사례를 함께 책으로 펴내기로 했다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe('an official act on any topic, beside other matters of its sentence', () => {
  test.each<[string, string]>([
    ['act nuclear-energy open', '이재명 대통령은 광복절 경축사에서 일본에 원자력 공동연구 기구를 만들자고 제안했다.'],
    ['act textbooks done', '외교부는 일본이 교과서 검정을 통과시키자 총괄공사를 불러 항의했다.'],
    ['act dokdo-takeshima done', '국방부는 방위백서에 독도가 실린 데 대해 무관을 초치해 항의했다.'],
    [
      'act currency-swap committed, act hydrogen committed',
      '양국은 통화스와프를 연장하고 수소 운반선을 함께 짓기로 했다.',
    ],
    [
      'act currency-swap committed, act space done',
      '양국은 통화스와프를 연장하기로 하고 우주 쓰레기 감시 각서에 서명했다.',
    ],
    [
      'act visa-waiver committed, act youth-exchange committed',
      '일본은 무비자 기간을 늘리고 한국은 일본 고교생 초청 예산을 두 배로 늘리기로 했다.',
    ],
    [
      'act seafood-imports committed',
      '정부는 처리수 방류가 끝나지 않았지만 일본산 수산물 수입을 다시 허용하기로 했다.',
    ],
    ['act flights-ferries committed', '양국은 관광객 급증에 맞춰 지방 노선을 주 20편 늘리기로 했다.'],
    ['act gsomia committed', '정부는 수출규제에 맞서 꺼냈던 지소미아 종료 카드를 거둬들이기로 했다.'],
    ['act export-controls committed', '일본은 강제징용 해법이 나오자 반도체 소재 수출규제를 풀기로 했다.'],
    ['act defence-exchange committed', '초계기 갈등으로 끊겼던 해군 합동훈련을 두 나라가 다시 하기로 했다.'],
    [
      'act critical-minerals committed, act lng committed',
      '두 장관은 LNG를 서로 빌려 쓰고 희토류를 공동으로 비축하는 데 합의했다.',
    ],
    ['act quantum committed', '두 나라는 정상회담 후속으로 양자컴퓨터 공동연구소를 대전에 두기로 했다.'],
    ['act entry-procedures committed', '두 나라는 국교정상화 60주년을 맞아 전용 입국심사대를 다시 운영하기로 했다.'],
    ['act joint-declaration committed', '두 나라는 국교정상화 60주년을 맞아 새 공동선언을 내기로 했다.'],
    [
      'act chosei-mine committed',
      '두 장관은 사도광산 추도식을 둘러싼 이견을 뒤로하고 조세이 탄광 유골의 DNA 감정에 협력하기로 했다.',
    ],
    ['act cyber committed', '양국은 북한의 가상자산 탈취에 대응해 해킹 정보를 공유하는 창구를 만들기로 했다.'],
    ['act transnational-crime committed', '두 나라 경찰은 캄보디아에서 벌어지는 스캠 범죄를 함께 수사하기로 했다.'],
    ['act health committed', '양국은 APEC 정상회의를 앞두고 감염병 정보를 하루 안에 주고받기로 했다.'],
    [
      'act agriculture committed, act seafood-imports committed',
      '일본은 한국산 파프리카 검역을 간소화하고 한국은 일본산 가리비 수입을 허용하기로 했다.',
    ],
    ['act line-yahoo open', '조 장관은 라인야후 지분 문제에서 한국 기업이 차별받지 않게 해 달라고 일본 측에 요청했다.'],
    ['act forced-labour committed', '정부는 일본 기업의 참여가 없어도 강제징용 판결금을 재단이 대신 지급하기로 했다.'],
    [
      'act future-partnership-fund committed',
      '양국 경제단체는 강제징용 해법 발표에 맞춰 미래 파트너십 기금을 만들기로 했다.',
    ],
    [
      'act economic-security committed',
      '양국은 희토류 수출통제 등에 공동 대응하기 위한 경제안보대화를 신설하기로 했다.',
    ],
    ['act cptpp open', '한국은 일본에 수산물 문제와 별개로 CPTPP 가입을 지지해 달라고 요청했다.'],
    ['act cultural-property committed', '일본은 국교정상화 60주년을 계기로 조선왕조 의궤를 돌려주기로 했다.'],
    ['act startups committed', '두 나라는 AI 스타트업에 함께 투자하는 펀드를 조성하기로 했다.'],
    ['act semiconductors committed', '두 나라는 반도체 패키징 기술을 함께 개발하기로 했다.'],
    ['act decarbonisation committed', '두 나라는 철강 산업의 탄소 배출량 산정 방식을 통일하기로 했다.'],
    [
      'act nationals-protection committed',
      '두 나라는 중동에서 분쟁이 나면 자국민을 서로 전세기에 태워 대피시키기로 했다.',
    ],
    [
      'act working-holiday committed',
      '두 나라는 청년 교류를 넓히기 위해 워킹홀리데이 참가 횟수를 두 번으로 늘리기로 했다.',
    ],
    ['act digital committed', '두 나라는 관광객 편의를 위해 QR 결제 규격을 하나로 맞추기로 했다.'],
    ['act intellectual-property committed', '두 나라는 웹툰 불법 사이트를 함께 단속하기로 했다.'],
    ['act sports committed', '두 나라는 2030 여자 월드컵을 공동으로 유치하기로 했다.'],
    ['act cultural-exchange committed', '두 나라는 조선통신사 행렬 재현 행사를 매년 번갈아 열기로 했다.'],
    ['act regional-revitalisation committed', '두 나라는 인구가 줄어드는 지방을 되살리는 사업을 함께 벌이기로 했다.'],
    ['act suicide-prevention committed', '두 나라는 청소년 자살 예방 프로그램을 공동 개발하기로 했다.'],
    ['act science-committee committed', '두 나라는 과학기술협력위원회를 6년 만에 다시 열기로 했다.'],
    ['act fukushima-water committed', '두 나라는 처리수 시료를 함께 분석하기로 했다.'],
    ['act sado-mines committed', '두 나라는 올해 사도광산 추도식을 공동으로 열기로 했다.'],
    ['act exchange-rate committed', '두 나라는 환율이 급변하면 함께 시장에 개입하기로 했다.'],
    ['act capital-markets committed', '두 나라는 이중과세를 없애는 조세조약 개정에 합의했다.'],
    ['act tariffs committed', '두 나라는 철강에 대한 반덤핑 조사를 시작하기 전에 미리 알리기로 했다.'],
    ['act acsa committed', '두 나라는 상호군수지원협정 협상을 연내 마무리하기로 했다.'],
    ['act missile-warning-data committed', '두 나라는 북한 미사일 경보정보를 직접 주고받기로 했다.'],
    ['act fta committed', '두 나라는 한중일 FTA 협상을 내년에 다시 시작하기로 했다.'],
    ['act investment committed', '두 나라는 제3국 인프라 사업에 함께 뛰어들기로 했다.'],
    ['act local-government-exchange committed', '두 나라는 자매도시 교류에 드는 비용을 나눠 대기로 했다.'],
    ['act korean-residents committed', '일본은 혐한 시위를 막는 조례 제정을 지방에 권고하기로 했다.'],
    ['act hashima committed', '일본은 군함도 전시물에 강제동원 설명을 보태기로 했다.'],
    ['act comfort-women done', '재단은 이날 위안부 피해자 지원금을 유족에게 건넸다.'],
    ['act ukishima-maru done', '일본 정부는 이날 우키시마호 승선자 명부 34건을 한국에 더 건넸다.'],
    ['act abductions committed', '두 나라는 납북자 문제 해결에 힘을 합치기로 했다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe('who decides, asks, allows or pays in Korean, whatever the construction', () => {
  test.each<[string, string]>([
    ['act missile-warning-data open', '양측은 미사일 경보정보를 직접 나누는 방안도 실무선에서 다듬고 있다.'],
    ['act dokdo-takeshima done', '조 장관은 일본이 독도 홍보 영상을 공개한 데 대해 우려를 전했다.'],
    ['act qualifications committed', '요양보호사는 오는 4월부터 일본에서 시험 없이 일할 수 있다.'],
    ['act hydrogen committed', '수소 운반선 비용은 양국이 절반씩 댄다.'],
    ['act cyber open', '경찰청은 해킹 수사관 두 명을 일본 경찰청에 상주시키는 안을 추진하고 있다.'],
    ['act visa-waiver committed', '일본은 한국인의 비자 심사를 내년부터 간소화할 생각이다.'],
    [
      'act regional-revitalisation committed',
      '지방 소멸에 맞서 두 나라 마을 스무 곳을 짝지어 주는 사업도 내년 봄 시작한다.',
    ],
    ['act ai committed', '피해를 줄이려고 두 나라는 AI 안전 시험을 함께 하기로 했다.'],
    ['act space committed', '우주 쓰레기 감시망은 다음 달 두 나라가 함께 치를 시험으로 문을 열 것으로 알려졌다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

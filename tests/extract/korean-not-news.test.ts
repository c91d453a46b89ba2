import { describe, expect, test } from 'vitest';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';
import { factsOf } from './read';

const LEAD = '조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 9일 서울에서 회담했다. ';

/** What a sentence behind the lead tells: family, topic, stage, and whether it is background. */
const toldIn = (text: string): string =>
  [
    ...new Set(
      factsOf(LEAD + text)
        .filter(({ evidence }) => evidence.start >= LEAD.length - 1)
        .map(
          ({ kind, topic, status, context }) =>
            `${FAMILY[kind]} ${topic} ${STAGE[status]}${context === 'background' ? ' bg' : ''}`,
        ),
    ),
  ]
    .sort()
    .join(', ') || 'none';

describe('what somebody thinks, hopes or calls for in Korean is no act of ours', () => {
  test.each<[string, string]>([
    ['none', '전문가들은 통화스와프를 300억달러로 늘려야 한다고 입을 모은다.'],
    ['none', '업계는 양국이 수산물 수입 절차를 간소화해야 한다고 주장한다.'],
    ['none', '통화스와프 규모가 더 커질 것이라는 관측도 나온다.'],
    ['none', '일본이 수출규제를 다시 꺼내 들 수 있다는 우려가 있다.'],
    ['none', '정부 안팎에서는 지소미아를 손볼 때가 됐다는 말이 나온다.'],
    ['none', '더불어민주당은 정부가 강제징용 해법을 철회해야 한다고 촉구했다.'],
    ['none', '국민의힘은 논평에서 "일본과 통화스와프를 늘리라"고 요구했다.'],
    ['none', '시민단체는 일본 총리의 야스쿠니 참배를 규탄했다.'],
    ['none', '도쿄신문은 사설에서 일본 정부가 사도광산 추도식에 성의를 보여야 한다고 촉구했다.'],
    ['none', '한 외교 소식통은 "수소 협력이 다음 정상회담의 성과가 될 것"이라고 내다봤다.'],
    ['none', '양국 관계가 풀리면 AI 협력도 빨라질 것으로 기대된다.'],
    ['none', '수소 협력은 양국 모두에 이익이라고 조 장관은 말했다.'],
    ['none', '이번 합의로 양국의 우주 협력에 속도가 붙을 전망이다.'],
    ['none', '모테기 외무상은 "수산물 문제에서 한국의 이해를 구하고 싶다"고 말했다.'],
    ['none', '이 대통령은 "과거사 문제를 직시해야 한다"고 강조했다.'],
    ['none', '통화스와프는 외환위기 때 달러를 빌려 쓰는 안전판이다.'],
    ['none', '지소미아는 북한 미사일 정보를 직접 나누는 협정이다.'],
    ['none', '무비자 제도는 관광객이 늘어나는 데 큰 몫을 했다.'],
    ['none', '사도광산은 일제강점기에 조선인 1500여 명이 끌려간 곳이다.'],
    ['none', '일본산 수산물 수입이 재개될지는 아직 알 수 없다.'],
    ['none', '양국이 화이트리스트 문제를 어떻게 매듭지을지 관심이 쏠린다.'],
    ['none', '워킹홀리데이 참가자는 지난해 1만 명을 넘었다.'],
    ['none', '강제징용 피해자 유족은 "정부가 일본에 사과를 요구하라"고 외쳤다.'],
    ['none', '일본 기업들은 한국 스타트업에 대한 투자를 늘리고 있다.'],
    ['none', '부산시는 후쿠오카시와 청년 교류 사업을 시작하기로 했다.'],
    ['none', '대한항공은 김포-하네다 노선을 하루 한 편 늘리기로 했다.'],
    ['none', '미쓰비시중공업은 강제징용 배상 판결을 받아들일 수 없다고 밝혔다.'],
    ['none', '한국무역협회는 일본 게이단렌과 AI 인재 교류 협약을 맺었다.'],
    ['none', '라인야후는 네이버와의 시스템 분리를 내년 3월까지 마치겠다고 밝혔다.'],
    ['none', '미국은 한일의 지소미아 연장을 환영한다고 밝혔다.'],
    ['none', '중국은 일본산 수산물 수입을 다시 금지했다.'],
    ['none', '미국과 일본은 희토류 공동 비축에 합의했다.'],
    ['none', '한국과 미국은 통화스와프를 논의하고 있다.'],
    ['act currency-swap open', '정부 관계자는 통화스와프 규모를 키우는 방안을 일본 측과 협의 중이라고 전했다.'],
    ['act seafood-imports open', '일본 정부는 한국에 수산물 수입금지를 풀어 달라고 거듭 요청했다.'],
    ['act seafood-imports off', '정부는 일본산 수산물 수입을 허용할 계획이 없다고 밝혔다.'],
    ['act visa-waiver open', '일본 정부는 한국인 무비자 기간을 늘리는 방안을 저울질하고 있다.'],
    ['act gsomia off', '국방부는 지소미아를 끝낸다는 보도는 사실이 아니라고 밝혔다.'],
    ['act textbooks open', '외교부는 일본에 교과서 서술을 바로잡으라고 촉구했다.'],
    ['act cptpp committed', '정부는 연내 CPTPP 가입을 신청하기로 방침을 세웠다.'],
    ['act forced-labour open', '정부는 일본 기업에 강제징용 기금 출연을 촉구했다.'],
    ['act sado-mines off', '정부는 올해 사도광산 추도식에 가지 않기로 했다.'],
    ['act hydrogen open', '일본 측은 수소 운반선을 함께 만들자고 운을 뗐다.'],
    ['act fukushima-water open', '정부는 처리수 방류를 당장 멈추라고 일본에 요구했다.'],
    ['act acsa off', '국방부는 상호군수지원협정은 검토 대상이 아니라고 선을 그었다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe('what was done long ago in Korean is background, however it is put', () => {
  test.each<[string, string]>([
    ['act currency-swap done bg', '한일 통화스와프는 2001년 20억달러로 첫발을 뗐다.'],
    ['act currency-swap done bg', '2023년 12월 8년 만에 되살아난 통화스와프는 100억달러 규모였다.'],
    ['act export-controls done bg', '일본은 2019년 7월 반도체 소재 세 품목의 수출규제에 나섰다.'],
    ['act export-controls done bg', '일본 정부가 2019년 반도체 소재 수출규제를 단행하자 한국에서는 불매운동이 번졌다.'],
    ['act gsomia committed bg', '문재인 정부는 2019년 8월 지소미아를 끝내기로 했다.'],
    ['act seafood-imports done bg', '정부는 2013년 9월 후쿠시마 등 8개 현의 수산물 수입을 막았다.'],
    ['act seafood-imports done bg', '정부는 원전 사고가 나자 2013년부터 일본산 수산물 수입을 금지해 왔다.'],
    ['act forced-labour done bg', '대법원은 2018년 10월 일본제철이 강제징용 피해자에게 1억원씩 배상하라고 판결했다.'],
    ['act forced-labour committed bg', '정부는 2023년 3월 재단이 강제징용 판결금을 대신 갚는 해법을 내놨다.'],
    ['act comfort-women committed bg', '두 나라는 2015년 12월 위안부 문제의 최종적 해결에 합의했다.'],
    ['act joint-declaration done bg', '김대중 대통령과 오부치 총리는 1998년 10월 파트너십 공동선언을 발표했다.'],
    ['act visa-waiver done bg', '일본은 2006년 한국인의 90일 무비자 입국을 항구적으로 허용했다.'],
    ['act visa-waiver done bg', '코로나로 막혔던 무비자 입국은 2022년 10월 되살아났다.'],
    ['act hashima committed bg', '일본은 2015년 군함도 등재 때 희생자를 기리겠다고 약속했다.'],
    ['act sado-mines off bg', '정부는 지난해 11월 사도광산 추도식에 참석하지 않았다.'],
    ['act defence-exchange stopped bg', '해군 합동훈련은 2017년을 마지막으로 끊겼다.'],
    ['act defence-exchange stopped bg', '2018년 12월 초계기 갈등이 터지면서 해군 합동훈련이 멈췄다.'],
    ['summit leaders-summit done bg', '한일 정상은 올해 1월 나라에서 만나 셔틀외교를 이어 갔다.'],
    ['summit leaders-summit done bg', '이재명 대통령과 다카이치 총리의 마지막 만남은 1월 나라 회담이었다.'],
    ['talks foreign-ministers-talks done bg', '두 장관은 지난해 11월 캐나다 G7 회의에서도 따로 만났다.'],
    ['act hydrogen done bg', '양국은 지난해 10월 수소 협력 각서를 맺었다.'],
    ['act hydrogen done bg', '지난해 10월 체결된 수소 협력 각서에는 운반선 건조가 담겼다.'],
    ['act space done bg', '우주항공청과 JAXA는 2024년 우주 협력 각서에 서명한 바 있다.'],
    ['act working-holiday committed bg', '앞서 양국은 지난 1월 워킹홀리데이 횟수를 두 번으로 늘리기로 했다.'],
    ['act fukushima-water done bg', '일본은 2023년 8월 24일 처리수 방류를 시작했다.'],
    ['act entry-procedures done bg', '전용 입국심사대는 2025년 6월 한 달간 시범 운영됐다.'],
    ['act line-yahoo done bg', '일본 총무성은 2024년 3월과 4월 라인야후에 행정지도를 했다.'],
    ['act yasukuni done bg', '다카이치 총리는 지난해 10월 야스쿠니신사에 공물을 보냈다.'],
    ['act flights-ferries stopped bg', '부산-후쿠오카 쾌속선은 2024년 8월 운항을 접었다.'],
    ['act cultural-property committed bg', '대법원은 2023년 10월 부석사 불상을 일본에 돌려주라고 했다.'],
    ['act youth-exchange done bg', '수학여행 교류는 지난해 가을 6년 만에 다시 시작됐다.'],
    ['act claims-1965 done bg', '1965년 6월 두 나라는 청구권협정에 서명했다.'],
    ['act dokdo-takeshima done bg', '이명박 대통령은 2012년 8월 독도를 찾았다.'],
    ['act gsomia done bg', '지소미아는 2016년 11월 서명과 동시에 발효됐다.'],
    ['act tariffs done bg', '정부는 2025년 9월부터 일본산 열연강판에 잠정 덤핑방지관세를 물려 왔다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

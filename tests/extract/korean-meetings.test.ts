import { describe, expect, test } from 'vitest';
import { toldBehind } from './read';

const toldIn = toldBehind('한일 외교 당국이 분주해졌다. ');

describe('a meeting in Korean, with and without a word for it', () => {
  test.each<[string, string]>([
    [
      'summit leaders-summit done',
      '이재명 대통령이 9일 나라현에서 다카이치 사나에 일본 총리와 두 시간 동안 얼굴을 맞댔다.',
    ],
    ['summit leaders-summit done', '이재명 대통령과 다카이치 사나에 일본 총리가 9일 안동에서 만찬을 함께했다.'],
    [
      'summit leaders-summit done',
      '이재명 대통령은 9일 오전 다카이치 사나에 일본 총리와 20분간 전화로 현안을 논의했다.',
    ],
    ['summit leaders-summit done', '이재명 대통령과 다카이치 일본 총리는 9일 전화를 통해 중동 정세를 협의했다.'],
    ['summit leaders-summit done', '한일 정상이 9일 안동 하회마을에서 다시 만났다.'],
    ['summit leaders-summit done', '다카이치 일본 총리가 9일 안동을 찾아 이재명 대통령과 세 시간을 함께 보냈다.'],
    ['summit leaders-summit committed', '이재명 대통령이 다음 달 2일 나라를 찾아 다카이치 일본 총리와 마주 앉는다.'],
    ['summit leaders-summit committed', '다카이치 일본 총리가 다음 달 2일부터 이틀간 안동을 방문한다.'],
    ['summit leaders-summit committed', '다카이치 일본 총리의 안동 방문이 다음 달 2일로 확정됐다.'],
    ['summit leaders-summit committed', '한일 정상은 다음 달 2일 안동에서 다시 머리를 맞댄다.'],
    ['summit leaders-summit open', '양국 정부는 다카이치 일본 총리가 5월 안동을 찾는 방안을 조율하고 있다.'],
    ['summit leaders-summit open', '이재명 대통령은 다카이치 일본 총리에게 안동에 와 달라고 청했다.'],
    ['summit leaders-summit off', '다카이치 일본 총리의 5월 안동 방문이 미뤄졌다.'],
    ['summit leaders-summit off', '대통령실은 다카이치 일본 총리의 5월 방한은 정해진 바 없다고 했다.'],
    ['talks foreign-ministers-talks done', '조현 외교부 장관이 9일 도쿄에서 모테기 도시미쓰 일본 외무상과 만났다.'],
    ['talks foreign-ministers-talks done', '조현 외교부 장관은 9일 모테기 도시미쓰 일본 외무상과 전화를 했다.'],
    [
      'talks foreign-ministers-talks done',
      '조현 장관과 모테기 일본 외무상이 9일 서울에서 오찬을 하며 현안을 논의했다.',
    ],
    [
      'talks foreign-ministers-talks done',
      '조현 외교부 장관은 9일 서울을 찾은 모테기 도시미쓰 일본 외무상을 맞아 한 시간 동안 의견을 교환했다.',
    ],
    ['talks foreign-ministers-talks done', '한일 외교수장이 9일 석 달 만에 다시 마주했다.'],
    [
      'talks foreign-ministers-talks committed',
      '조현 외교부 장관은 15일 도쿄에서 모테기 도시미쓰 일본 외무상을 만난다.',
    ],
    ['talks foreign-ministers-talks committed', '한일 외교장관이 15일 도쿄에서 얼굴을 맞댄다.'],
    [
      'talks foreign-ministers-talks open',
      '외교부는 조현 장관이 이달 하순 도쿄에서 모테기 일본 외무상과 만나는 방향으로 협의 중이다.',
    ],
    [
      'talks defence-ministers-talks done',
      '안규백 국방부 장관은 9일 화상으로 고이즈미 신지로 일본 방위상과 한반도 정세를 논의했다.',
    ],
    [
      'talks defence-ministers-talks committed',
      '안규백 국방부 장관이 15일 요코스카에서 고이즈미 신지로 일본 방위상과 머리를 맞댄다.',
    ],
    [
      'talks finance-dialogue done',
      '구윤철 경제부총리와 가타야마 사쓰키 일본 재무상이 9일 제주에서 만나 환율 대응을 논의했다.',
    ],
    [
      'talks strategic-dialogue done',
      '위성락 국가안보실장은 9일 도쿄에서 일본 국가안전보장국장과 만나 북핵 대응을 협의했다.',
    ],
    [
      'talks strategic-dialogue done',
      '박윤주 외교부 1차관과 후나코시 다케히로 일본 외무성 사무차관이 9일 서울에서 전략대화를 했다.',
    ],
    [
      'talks parliamentary-exchange done',
      '한일의원연맹 소속 의원 20명이 9일 도쿄에서 일한의원연맹 의원들과 합동총회를 열었다.',
    ],
    ['talks parliamentary-exchange done', '우원식 국회의장은 9일 국회에서 일한의원연맹 회장단을 만났다.'],
    [
      'talks agriculture done',
      '송미령 농림축산식품부 장관은 9일 도쿄에서 스즈키 노리카즈 일본 농림수산상과 만나 검역 문제를 협의했다.',
    ],
    ['talks health done', '정은경 보건복지부 장관이 9일 서울에서 일본 후생노동상과 감염병 공동 대응을 논의했다.'],
    ['talks decarbonisation done', '한일 환경장관이 9일 미야자키에서 만나 플라스틱 오염 대응을 논의했다.'],
    ['talks hydrogen done', '한일 수소협력대화가 9일 도쿄에서 열렸다.'],
    ['talks hydrogen committed', '한일 수소협력대화가 15일 도쿄에서 열린다.'],
    ['talks gsomia done', '한일 국방당국은 9일 서울에서 지소미아 운용을 점검하는 과장급 실무협의를 했다.'],
    ['talks chosei-mine done', '한일 외교당국은 9일 도쿄에서 조세이 탄광 유골 감정을 위한 국장급 협의를 벌였다.'],
    [
      'talks chosei-mine done',
      '행정안전부와 일본 후생노동성 실무진이 9일 야마구치에서 조세이 탄광 유골 수습 방안을 협의했다.',
    ],
    [
      'talks transnational-crime done',
      '경찰청은 9일 일본 경찰청과 보이스피싱 대책을 논의하는 실무회의를 가졌다고 밝혔다.',
    ],
    ['talks joint-development-zone committed', '한일 공동위원회 7차 회의가 다음 달 7광구 문제를 다룬다.'],
    ['talks flights-ferries done', '국토교통부와 일본 국토교통성은 9일 도쿄에서 항공회담을 열었다.'],
    ['talks nuclear-energy committed', '원자력안전위원회는 15일 부산에서 일본 원자력규제위원회와 정례 회의를 연다.'],
    [
      'talks currency-swap open',
      '한국은행과 일본은행은 통화스와프를 논의할 실무 협의를 다음 달 여는 방안을 검토 중이다.',
    ],
    ['talks youth-exchange done', '한일 교육장관은 9일 나가사키에서 회의를 열고 수학여행 재개를 논의했다.'],
    ['talks korea-us-japan done', '조현 외교부 장관은 9일 뉴욕에서 루비오 미국 국무장관, 모테기 일본 외무상과 만났다.'],
    ['none', '조현 외교부 장관은 9일 루비오 미국 국무장관과 통화했다. 일본 문제는 언급되지 않았다.'],
    ['none', '다카이치 일본 총리는 9일 도쿄에서 시진핑 중국 국가주석과 회담했다. 한국 정부는 논평하지 않았다.'],
    ['summit leaders-summit done', '이재명 대통령과 다카이치 일본 총리는 9일 전화를 통해 중동 정세를 협의했다.'],
    ['summit leaders-summit done', '다카이치 일본 총리가 9일 안동을 찾아 이재명 대통령과 세 시간을 함께 보냈다.'],
    ['summit leaders-summit committed', '다카이치 일본 총리가 다음 달 2일부터 이틀간 안동을 방문한다.'],
    ['summit leaders-summit committed', '다카이치 일본 총리의 안동 방문이 다음 달 2일로 확정됐다.'],
    ['summit leaders-summit open', '양국 정부는 다카이치 일본 총리가 5월 안동을 찾는 방안을 조율하고 있다.'],
    ['summit leaders-summit open', '이재명 대통령은 다카이치 일본 총리에게 안동에 와 달라고 청했다.'],
    ['summit leaders-summit off', '다카이치 일본 총리의 5월 안동 방문이 미뤄졌다.'],
    ['summit leaders-summit off', '대통령실은 다카이치 일본 총리의 5월 방한은 정해진 바 없다고 했다.'],
    ['talks foreign-ministers-talks done', '조현 외교부 장관은 9일 모테기 도시미쓰 일본 외무상과 전화를 했다.'],
    [
      'talks foreign-ministers-talks done',
      '조현 외교부 장관은 9일 서울을 찾은 모테기 도시미쓰 일본 외무상을 맞아 한 시간 동안 의견을 교환했다.',
    ],
    ['talks foreign-ministers-talks committed', '한일 외교장관이 15일 도쿄에서 얼굴을 맞댄다.'],
    [
      'talks parliamentary-exchange done',
      '한일의원연맹 소속 의원 20명이 9일 도쿄에서 일한의원연맹 의원들과 합동총회를 열었다.',
    ],
    [
      'talks chosei-mine done',
      '행정안전부와 일본 후생노동성 실무진이 9일 야마구치에서 조세이 탄광 유골 수습 방안을 협의했다.',
    ],
    ['summit leaders-summit done', '두 정상은 9일 안동 하회마을을 함께 걸으며 이야기를 나눴다.'],
    ['summit leaders-summit committed', '양국 정상은 5월 나라에서 재회한다.'],
    ['summit leaders-summit done', '양국 정상이 9일 나라에서 재회했다.'],
    ['talks foreign-ministers-talks done', '두 나라 외교장관은 9일 밤 긴급 통화에서 대응책을 맞췄다.'],
    ['talks foreign-ministers-talks done', '모테기 외무상은 9일 조현 장관에게 전화를 걸어 사정을 설명했다.'],
    ['talks foreign-ministers-talks done', '조현 장관은 9일 방한한 모테기 외무상과 저녁을 먹으며 현안을 조율했다.'],
    ['talks foreign-ministers-talks committed', '모테기 외무상이 15일 서울에 온다.'],
    ['talks foreign-ministers-talks committed', '모테기 외무상은 15일 한국을 방문해 조현 장관과 현안을 논의한다.'],
    [
      'talks defence-ministers-talks done',
      '고이즈미 방위상이 9일 용산 국방부 청사를 찾아 안규백 장관과 머리를 맞댔다.',
    ],
    ['talks seafood-imports done', '두 나라 수산당국은 9일 부산에서 국장급 회의를 열어 수산물 검사 문제를 다뤘다.'],
    [
      'talks economic-security done',
      '김정관 산업통상부 장관은 9일 도쿄에서 아카자와 료세이 경제산업상과 경제안보 현안을 협의했다.',
    ],
    ['talks strategic-dialogue done', '양국 외교차관은 9일 도쿄에서 전략대화 테이블에 앉았다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

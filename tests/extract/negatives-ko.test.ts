import { expect, test } from 'vitest';
import { newsOf } from './read';

/** Relevant or not, nothing here is a fact of ours that is new. */
test.each([
  ['a third country', '중국은 10일 일본산 수산물 수입을 중단했다. 한국 외교부는 상황을 지켜보고 있다.'],
  ['a wrong dyad', '한미 양국은 10일 관세 협정에 서명했다. 일본 정부도 주시하고 있다.'],
  ['hypothetical', '만약 한일 양국이 상호군수지원협정을 체결한다면 파장이 클 것이다.'],
  ['a statistic', '지난해 일본을 찾은 한국인은 985만 명으로 역대 최다를 기록했다.'],
  ['no change', '정부는 일본산 수산물 수입 금지를 유지한다는 방침이다.'],
  ['국회담당 (parliament desk)', '국회담당자는 한국과 일본의 자료를 정리했다.'],
  ['한일시멘트 (a company)', '한일시멘트는 10일 일본 업체와 합작사 설립에 합의했다.'],
  [
    'talks with someone else',
    '이재명 대통령은 10일 시진핑 중국 국가주석과 정상회담을 했다. 일본 언론도 관심을 보였다.',
  ],
  ['sport', '한국 대표팀은 10일 일본과의 경기에서 이겼고 감독은 선수들과 우승을 자축했다.'],
  [
    'show business',
    '일본 도쿄에서 콘서트를 연 그룹은 한일 합작 드라마 출연에 합의했다. 소속사는 앨범도 낸다고 밝혔다. 멤버들이 참석했다.',
  ],
])('%s: %s', (_, text) => {
  expect(newsOf(text)).toEqual([]);
});

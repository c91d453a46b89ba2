import type { TopicMatch } from '../topics';
import { isPlain } from './topic-question';

/** 스와프 계약에, 사도광산 전시물에서, 교과서에: the thing that the words are put into or taken from. */
const INTO =
  /^[가-힣]{0,3}(?: ?(?:계약|협정|각서|약정|협약|문서|합의문|공동성명|선언|전시물|전시실|전시관|전시|안내판|안내문|표지판|비문|교과서|백서|청서|보고서|지도|누리집|홈페이지|명세서))?(?:에|에는|에도|에서)\s/u;
/** 조항을 넣기로 했다, 문구를 삭제했다. */
const WORDS =
  /(?:조항|문구|내용|규정|항목|설명|표현|서술|기술|대목|문장|표기|단서|부칙|글귀|사실)(?:을|를|도|까지)\s(?:\S{1,6}\s)?(?:넣|담|추가|포함|명시|적[었기고]|반영|기재|삽입|새로|신설|새기|써넣|싣|실[었을]|빼|뺐|삭제|지우|지웠|없애|없앴|고치|고쳤|수정|바꾸|바꿨|제외)/u;

/** 스와프 계약에 디지털화폐 결제 조항을 넣기로 했다: what is put into a paper is a matter of the paper (Korean). */
export function containerOf(topics: readonly TopicMatch[], text: string): TopicMatch | undefined {
  const words = WORDS.exec(text);
  if (!words) return undefined;
  return topics.find((t) => isPlain(t) && t.end < words.index && INTO.test(text.slice(t.end, t.end + 14)));
}

import { FAMILY } from '../../model/vocabularies';
import type { Draft, Refiner } from '../rule';

const BOTH: readonly string[] = ['JP', 'KR'];
/** 일본은 이에 동의했다, 총리가 흔쾌히 받아들였다: the other side, in the next clause. */
const ACCEPTS =
  /^[^,."]{0,24}[은는이가도]\s(?:이에 |이를 |흔쾌히 |즉석에서 |곧바로 )?(?:동의했|찬성했|수락했|응했|호응했|받아들였|수용했)[가-힣]{0,4}[.\s]/u;

/** 전략대화를 열자고 제안했고 일본은 동의했다: what one side proposes and the other accepts is settled. */
export const ACCEPTED: Refiner = {
  name: 'accepted',
  refine: (drafts, { language }) => (language === 'ko' ? drafts.map(settled) : drafts),
};

function settled(draft: Draft): Draft {
  const { sentence, clause, status, kind } = draft;
  if (status !== 'proposed' || draft.actors.length > 2) return draft;
  if (!ACCEPTS.test(`${sentence.text.slice(clause.end)} `)) return draft;
  // 다시 초청했고 흔쾌히 받아들였다: an invitation, as long as no day is set
  if (FAMILY[kind] !== 'act') return draft.date ? { ...draft, status: 'planned', actors: [...BOTH] } : draft;
  return { ...draft, kind: 'agreement', instrument: draft.instrument ?? 'accord', status: 'agreed', actors: [...BOTH] };
}

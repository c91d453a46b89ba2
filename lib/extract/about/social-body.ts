import type { Span } from '../../text/span';
import type { TopicMatch } from '../topics';

const SOCIAL: ReadonlySet<string> = new Set([
  'low-birth-ageing',
  'regional-revitalisation',
  'disaster-prevention',
  'agriculture',
  'suicide-prevention',
]);
const SOCIAL_BODY = 'social-issues-body';
const FOR_BODY =
  /^.{0,20}(?:取り組む|扱う|話し合う|議論する|対応する|対処する|協議する|に関する).{0,16}(?:協議体|枠組み|対話)|^.{0,40}(?:다룰|다루는|논의할|논의하는|대응할|대응하는|풀|나눌|나누는)\s.{0,16}협의체/u;
const BODY = /^.{0,24}(?:협의체|협의|協議)/u;

/** 저출생과 고령화, 지방 소멸을 다룰 당국 간 협의체: the body is one, whatever it deals with. */
export function bodyFor(
  nearest: TopicMatch,
  tier: readonly TopicMatch[],
  near: Span,
  sentence: string,
): string | undefined {
  const social = tier.filter((t) => SOCIAL.has(t.value.topic) && t.end <= near.start);
  const several = new Set(social.map((t) => t.value.topic)).size >= 2;
  if (several && FOR_BODY.test(sentence.slice(social.at(-1)!.end))) return SOCIAL_BODY;
  const isBody = nearest.value.topic === SOCIAL_BODY && nearest.end <= near.start;
  return isBody && BODY.test(sentence.slice(nearest.end)) ? SOCIAL_BODY : undefined;
}

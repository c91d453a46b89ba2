import type { Language } from '../../lib/model/vocabularies';

type Told = Record<Exclude<Language, 'en'>, string>;

/** What the policy says of a step (`lib/alerts/policy.ts`), in the other languages; `#` stands for a number of the reason. */
const REASONS: Record<string, Told> = {
  'told as new': { ko: '신규로 알림', ja: '新規として通知' },
  'told as update': { ko: '변경으로 알림', ja: '更新として通知' },
  'told as correction': { ko: '정정으로 알림', ja: '訂正として通知' },
  'told as withdrawn': { ko: '철회로 알림', ja: '取消として通知' },
  'first told as news at this stage': {
    ko: '이 단계에서 처음 뉴스로 보도됨',
    ja: 'この段階で初めてニュースとして報道',
  },
  'the stage changed since the last alert': { ko: '마지막 알림 이후 단계가 바뀜', ja: '前回の通知から段階が変化' },
  'withdrawn by the operator': { ko: '운영자가 철회함', ja: '運用者が取り消し' },
  'already told': { ko: '이미 알림', ja: '通知済み' },
  'told only as background': { ko: '배경으로만 언급됨', ja: '背景としてのみ言及' },
  'found when the feed was first polled': {
    ko: '피드를 처음 확인할 때 이미 있던 내용',
    ja: 'フィードの初回確認時に既にあった内容',
  },
  'a later step is known already': { ko: '다음 단계가 이미 알려져 있음', ja: '後の段階が既に判明' },
  'the accord just told, in words of what is done': {
    ko: '방금 알린 합의를 이미 이뤄진 일처럼 쓴 보도',
    ja: '通知したばかりの合意を既に行われたように書いた報道',
  },
  'only proposed so far': { ko: '아직 제안 단계', ja: 'まだ提案の段階' },
  'no day is set yet': { ko: '날짜가 정해지지 않음', ja: '日付が未定' },
  'a number aimed at, not a measure': { ko: '조치가 아니라 목표 수치', ja: '措置ではなく目標値' },
  'denies something that was never told': { ko: '알린 적 없는 일의 부인', ja: '通知していない件の否定' },
  'calls off something that was never told, without a day or in words that are not sure': {
    ko: '알린 적 없는 일의 취소로, 날짜가 없거나 표현이 확실하지 않음',
    ja: '通知していない件の中止で、日付がないか表現が確かでない',
  },
  'first reported more than # hours ago': { ko: '첫 보도 뒤 #시간이 넘음', ja: '最初の報道から#時間以上経過' },
  'happened more than # days before it was reported': {
    ko: '보도되기 #일도 더 전에 일어난 일',
    ja: '報道の#日以上前の出来事',
  },
  'a plan without a day, of which neither the words are sure nor a second outlet tells': {
    ko: '날짜 없는 계획으로, 표현이 확실하지 않고 다른 매체의 보도도 없음',
    ja: '日付のない計画で、表現が確かでなく別の媒体の報道もない',
  },
  'confidence # is below # and no second outlet confirms it in words of its own': {
    ko: '신뢰도 #(으)로 기준 #에 못 미치고, 독자적으로 확인한 다른 매체가 없음',
    ja: '信頼度#が基準#を下回り、独自に裏付ける別の媒体がない',
  },
  'severity is below #': { ko: '중요도가 # 미만', ja: '重要度が#未満' },
};

/** A reason in the language, with the language it is in: one that we do not know stays English. */
export function reasonIn(reason: string, language: Language): { text: string; lang: Language } {
  if (language === 'en') return { text: reason, lang: 'en' };
  const numbers = reason.match(/\d+(\.\d+)?/g) ?? [];
  const known = REASONS[reason.replace(/\d+(\.\d+)?/g, '#')]?.[language];
  if (known === undefined) return { text: reason, lang: 'en' };
  let next = 0;
  return { text: known.replace(/#/g, () => numbers[next++] ?? ''), lang: language };
}

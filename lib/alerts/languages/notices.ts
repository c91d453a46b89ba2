import type { AlertType } from '../../model/alert';
import type { CorrectableField } from '../../model/correction';
import type { Language } from '../../model/vocabularies';

/** What corrections, withdrawals and digests say in one language. */
export interface Notices {
  field: Record<CorrectableField, string>;
  corrected(field: string, from: string, to: string): string;
  reason(reason: string): string;
  /** When the reader was told what is corrected; the day as prose. */
  alerted(day: string): string;
  /** Never worded so that it can be read as the end of the measure itself. */
  withdrawn(id: string, day: string): string;
  mergedInto(id: string): string;
  digest: {
    name: Record<'daily' | 'weekly', string>;
    subject(name: string, day: string, fresh: number, updates: number, coming: number): string;
    sms(day: string, fresh: number, updates: number, coming: number): string;
    section: Record<AlertType | 'coming', string>;
    sources(n: number): string;
    more(n: number): string;
    nothing: string;
    closing: string;
  };
}

const en: Notices = {
  field: {
    kind: 'kind',
    status: 'status',
    action: 'action',
    instrument: 'instrument',
    subject: 'subject',
    date: 'date',
    place: 'place',
    actors: 'by',
    participants: 'present',
  },
  corrected: (field, from, to) => `CORRECTED  ${field}: "${from}" > "${to}".`,
  reason: (reason) => `Reason: ${reason}.`,
  alerted: (day) => `You received the first alert on ${day}.`,
  withdrawn: (id, day) =>
    `Please disregard our alert of ${day} for ${id}.\nThe measure itself is not affected by this notice.`,
  mergedInto: (id) => `The same development is told as ${id}: kjm event ${id}`,
  digest: {
    name: { daily: 'Daily digest', weekly: 'Weekly digest' },
    subject: (name, day, fresh, updates, coming) =>
      `[KJ] ${name} ${day}: ${fresh} new, ${updates} updates, ${coming} upcoming`,
    sms: (day, fresh, updates, coming) =>
      `KJ DIGEST ${day}: ${fresh} new, ${updates} updates, ${coming} upcoming; kjm alerts list`,
    section: {
      new: 'NEW',
      update: 'CHANGED',
      correction: 'CORRECTED',
      withdrawn: 'ALERT WITHDRAWN',
      coming: 'COMING 14 DAYS',
    },
    sources: (n) => `${n} src`,
    more: (n) => `+${n} more: kjm events`,
    nothing: 'Nothing new. The monitor is running.',
    closing: 'Fields were extracted by rules, not by a person. Times are KST/JST (UTC+9).\nLook one up: kjm event ID',
  },
};

const ko: Notices = {
  field: {
    kind: '종류',
    status: '단계',
    action: '행위',
    instrument: '문서',
    subject: '내용',
    date: '일자',
    place: '장소',
    actors: '주체',
    participants: '참석',
  },
  corrected: (field, from, to) => `정정  ${field}: "${from}" > "${to}".`,
  reason: (reason) => `사유: ${reason}.`,
  alerted: (day) => `최초 알림: ${day}.`,
  withdrawn: (id, day) => `${day} 자 알림(${id})은 무시해 주십시오.\n조치 자체가 철회되었다는 뜻이 아닙니다.`,
  mergedInto: (id) => `같은 사안을 ${id}(으)로 알립니다: kjm event ${id}`,
  digest: {
    name: { daily: '일간 요약', weekly: '주간 요약' },
    subject: (name, day, fresh, updates, coming) =>
      `[한일] ${name} ${day}: 신규 ${fresh}, 변경 ${updates}, 예정 ${coming}`,
    sms: (day, fresh, updates, coming) =>
      `한일 요약 ${day}: 신규 ${fresh}, 변경 ${updates}, 예정 ${coming} kjm alerts list`,
    section: { new: '신규', update: '변경', correction: '정정', withdrawn: '알림철회', coming: '앞으로 14일' },
    sources: (n) => `출처 ${n}`,
    more: (n) => `외 ${n}건: kjm events`,
    nothing: '새로운 소식이 없습니다. 모니터는 작동 중입니다.',
    closing: '항목은 사람이 아닌 규칙으로 추출했습니다. 시각은 한국·일본 표준시(UTC+9)입니다.\n조회: kjm event ID',
  },
};

const ja: Notices = {
  field: {
    kind: '種類',
    status: '段階',
    action: '行為',
    instrument: '文書',
    subject: '内容',
    date: '日付',
    place: '場所',
    actors: '主体',
    participants: '出席',
  },
  corrected: (field, from, to) => `訂正  ${field}：「${from}」>「${to}」。`,
  reason: (reason) => `理由：${reason}。`,
  alerted: (day) => `最初の通知：${day}。`,
  withdrawn: (id, day) => `${day}の通知（${id}）は無効です。\n措置自体の撤回を意味するものではありません。`,
  mergedInto: (id) => `同じ件は${id}としてお知らせします：kjm event ${id}`,
  digest: {
    name: { daily: '日刊まとめ', weekly: '週刊まとめ' },
    subject: (name, day, fresh, updates, coming) =>
      `[日韓] ${name} ${day}：新規${fresh}・更新${updates}・予定${coming}`,
    sms: (day, fresh, updates, coming) =>
      `日韓まとめ ${day}：新規${fresh}・更新${updates}・予定${coming} kjm alerts list`,
    section: { new: '新規', update: '更新', correction: '訂正', withdrawn: '配信取消', coming: '今後14日' },
    sources: (n) => `出典${n}`,
    more: (n) => `ほか${n}件：kjm events`,
    nothing: '新しい動きはありません。モニターは稼働しています。',
    closing: '各項目は人手ではなく規則で抽出しています。時刻は日本・韓国標準時（UTC+9）です。\n照会：kjm event ID',
  },
};

export const NOTICES: Readonly<Record<Language, Notices>> = { en, ko, ja };

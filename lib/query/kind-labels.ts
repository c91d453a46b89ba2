import type { Kind, Language } from '../model/vocabularies';

/** What the kinds of event are called. */
export const KIND_LABELS: Readonly<Record<Language, Record<Kind, string>>> = {
  en: { summit: 'summit', talks: 'talks', agreement: 'agreement', measure: 'measure', target: 'target' },
  ko: { summit: '정상회담', talks: '회담', agreement: '합의', measure: '조치', target: '목표' },
  ja: { summit: '首脳会談', talks: '会談', agreement: '合意', measure: '措置', target: '目標' },
};

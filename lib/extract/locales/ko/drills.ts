import type { SentenceView } from '../../article-view';

/** Drills of whoever: of the navies, but of coast guards, firemen and quarantine officers too. */
const DRILL = /^(?:공동|합동) ?훈련$/u;
const FORCES = /해군|공군|육군|자위대|국방|방위상|방위성|함정|한미일/u;

/** 해일 예측 공동 훈련: an everyday word in a report that names no forces. */
export function weakenDrills(views: readonly SentenceView[]): void {
  if (views.some(({ text }) => FORCES.test(text))) return;
  for (const view of views)
    view.topics = view.topics.map((t) => (DRILL.test(t.term) ? { ...t, value: { ...t.value, weak: true } } : t));
}

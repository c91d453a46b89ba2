import { useReading } from '../reading';

/** What the shapes of the picture mean, and how to use it. */
export function Legend() {
  const { words } = useReading();
  return (
    <p class="legend">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M7 .5l6.5 6.5l-6.5 6.5l-6.5 -6.5z" />
      </svg>
      {words.kind.summit}
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
      </svg>
      {words.kind.talks}
      <svg viewBox="0 0 26 14" aria-hidden="true">
        <path d="M0 2.5h26v9h-26z" />
      </svg>
      {words.timeline.legend.span}
      <svg viewBox="0 0 26 14" aria-hidden="true">
        <path d="M0 2.5h20l5 4.5l-5 4.5h-20z" />
      </svg>
      {words.timeline.legend.open}
      <span class="hint">{words.timeline.hint}</span>
    </p>
  );
}

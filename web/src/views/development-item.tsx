import { fieldLabel } from '../../../lib/alerts/labels';
import { statusName } from '../../../lib/alerts/languages/phrasebook';
import { STAGE, STATUSES, type Status } from '../../../lib/model/vocabularies';
import { detectLanguage } from '../../../lib/text/detect-language';
import { nearTimeText } from '../days';
import { SeverityMark, SidesMark, StageMark, StatusMark } from '../parts/marks';
import { useReading } from '../reading';
import { hrefOfEvent } from '../route';
import type { Told } from './use-developments';

const statusOf = (text: string | undefined): Status | undefined => STATUSES.find((s) => s === text);

/** One event that changed: what changed first, then where it stands and in whose words. */
export function DevelopmentItem({ development, event }: Told) {
  const { words, language, book } = useReading();
  const { eventId, type, at, moved, reason, movedTo } = development;
  const [from, to] = [statusOf(moved?.from), statusOf(moved?.to)];
  const step = event?.steps.at(-1);
  return (
    <li class={`development type-${type} severity-${event?.severity ?? 2}`}>
      <div class="when">
        <b>{words.today.label[type]}</b>
        <time dateTime={at}>{nearTimeText(at, language)}</time>
      </div>
      <div class="what">
        <h2>
          <a href={hrefOfEvent(movedTo ?? eventId)} data-row>
            {event?.title ?? eventId}
          </a>
        </h2>
        {event === undefined ? null : (
          <div class="meta">
            {from !== undefined && to !== undefined && from !== to ? (
              <span class="path">
                <span class="from">
                  <StageMark stage={STAGE[from]} />
                  {statusName(book, event, from)}
                </span>
                <span aria-hidden="true">→</span>
                <StatusMark event={event} status={to} />
              </span>
            ) : (
              <StatusMark event={event} status={event.status} />
            )}
            <span>{fieldLabel(event.field, language)}</span>
            <span class="marks">
              <SidesMark sides={event.sides} />
              <SeverityMark severity={event.severity} />
            </span>
            <span>{words.outlets(event.outlets.length)}</span>
          </div>
        )}
        {reason === undefined ? null : <p class="reason">{reason}</p>}
        {step === undefined || step.proof.quote === event?.title ? null : (
          <blockquote class="proof" lang={detectLanguage(step.proof.quote)}>
            {step.proof.quote}
          </blockquote>
        )}
      </div>
    </li>
  );
}

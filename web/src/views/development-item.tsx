import { fieldLabel } from '../../../lib/alerts/labels';
import { statusName } from '../../../lib/alerts/languages/phrasebook';
import { STAGE, STATUSES, type Status } from '../../../lib/model/vocabularies';
import { detectLanguage } from '../../../lib/text/detect-language';
import { api } from '../ask/client';
import type { EventView } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { nearTimeText } from '../days';
import { SeverityMark, SidesMark, StageMark, StatusMark } from '../parts/marks';
import { useReading } from '../reading';
import { hrefOfEvent } from '../route';
import type { Development } from './changes';

interface ItemProps {
  development: Development;
  event: EventView | undefined;
  /** The list is whole: an event that is not in it must be asked for. */
  complete: boolean;
}

const NONE = Promise.resolve({ ok: false, failure: { why: 'missing', status: 404, detail: '' } } as const);
const statusOf = (text: string | undefined): Status | undefined => STATUSES.find((s) => s === text);

/** One event that changed: what changed first, then where it stands and in whose words. */
export function DevelopmentItem({ development, event: listed, complete }: ItemProps) {
  const { words, language, book, version } = useReading();
  const { eventId, type, at, moved, reason, movedTo } = development;
  const wanted = complete && listed === undefined;
  const asked = useAnswer<EventView>(wanted ? `event ${eventId} ${language} ${version}` : 'none', (stop) =>
    wanted ? api.event(movedTo ?? eventId, language, stop) : NONE,
  );
  const event = listed ?? asked.value;
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
            {event?.title ?? (asked.failure && wanted ? eventId : '…')}
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

import { STAGE } from '../../../lib/model/vocabularies';
import { api } from '../ask/client';
import type { FullEvent } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { timeText } from '../days';
import { StageMark, StatusMark } from '../parts/marks';
import { Quote } from '../parts/quote';
import { Reason } from '../parts/reason';
import { useReading } from '../reading';
import { sourceOf } from './evidence';

/** The steps of an event from its first word on, each with the quote that proves it and whether it was told. */
export function EventLife({ event }: { event: FullEvent }) {
  const { words, language, book, version } = useReading();
  const told = useAnswer(`told ${event.id} ${version}`, () => api.told(event.id)).value;
  return (
    <section>
      <h2>{words.eventView.life}</h2>
      <ol class="life">
        {event.steps.map((step) => {
          const source = sourceOf(event.mentions, step.proof.articleId);
          const explained = told?.steps.find((s) => s.step === step.key);
          return (
            <li key={step.key}>
              <StageMark stage={STAGE[step.status]} />
              <h3>
                <StatusMark event={event} status={step.status} />
                {step.date === undefined ? null : <time dateTime={step.date}>{book.date(step.date)}</time>}
              </h3>
              <Quote
                text={step.proof.quote}
                language={event.history && source?.outlet === undefined ? undefined : source?.language}
                outlet={source?.outlet}
                url={source?.url}
              />
              <p class="quiet">
                {event.history && !step.news
                  ? words.history
                  : `${words.eventView.reported} ${timeText(step.reportedAt, language)}, ${words.outlets(step.outlets.length)}`}
              </p>
              {explained === undefined ? null : (
                <details class="why">
                  <summary>{explained.told ? words.eventView.told : words.eventView.notTold}</summary>
                  <p>
                    <Reason why={explained.why} />
                  </p>
                  <ul>
                    {explained.alerts.map((a) => (
                      <li key={a.id}>
                        <time dateTime={a.at}>{timeText(a.at, language)}</time> {a.language},{' '}
                        {words.alerts.delivery[a.delivery]}, {words.alerts.state[a.state]}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

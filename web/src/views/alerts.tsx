import { LANGUAGES, type Language } from '../../../lib/model/vocabularies';
import type { AlertView } from '../../../lib/query/alert-view';
import { api } from '../ask/client';
import { useAnswer } from '../ask/use-answer';
import { timeText } from '../days';
import { Choice } from '../parts/choice';
import { SeverityMark } from '../parts/marks';
import { Reason } from '../parts/reason';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { BOOKS, useReading } from '../reading';
import { hrefOfEvent } from '../route';

const MOST = 100;
const OWN_NAME: Record<Language, string> = { en: 'English', ko: '한국어', ja: '日本語' };

/** The subject without the head that the column beside it says already. */
const subjectOf = ({ subject, language, type }: AlertView): string => {
  const head = BOOKS[language].subject[type];
  return subject.startsWith(head) ? subject.slice(head.length).trim() : subject;
};

function Alert({ alert }: { alert: AlertView }) {
  const { words, language } = useReading();
  const { alerts } = words;
  const { columns } = alerts;
  return (
    <tr>
      <td data-label={columns.at}>
        <time dateTime={alert.at}>{timeText(alert.at, language)}</time>
      </td>
      <td data-label={columns.type}>
        <b class={`type type-${alert.type}`}>{alerts.type[alert.type]}</b>
      </td>
      <th scope="row">
        <a href={hrefOfEvent(alert.eventId)} lang={alert.language} data-row>
          {subjectOf(alert)}
        </a>
        <details>
          <summary>{alerts.sms}</summary>
          <p lang={alert.language}>{alert.sms}</p>
        </details>
      </th>
      <td>
        <SeverityMark severity={alert.severity} />
      </td>
      <td data-label={columns.way}>
        {OWN_NAME[alert.language]}, {alerts.delivery[alert.delivery]}
      </td>
      <td data-label={columns.state}>
        <span class={`sent ${alert.state}`}>{alerts.state[alert.state]}</span>{' '}
        <small>{alert.sentAt ? timeText(alert.sentAt, language) : alerts.dueAt(timeText(alert.dueAt, language))}</small>
      </td>
      <td data-label={columns.why} class="why-cell">
        <Reason why={alert.why} />
      </td>
    </tr>
  );
}

/** What went out, to which stream, and why. */
export function AlertsView({ params }: { params: URLSearchParams }) {
  const { words, language, version } = useReading();
  const { value, failure, again } = useAnswer(`alerts ${version}`, api.alerts);
  const { alerts } = words;
  const [tongue, state] = [params.get('in') ?? '', params.get('state') ?? ''];
  const all = value?.alerts ?? [];
  const shown = all.filter((a) => (tongue === '' || a.language === tongue) && (state === '' || a.state === state));
  const digests = (value?.digests ?? []).filter((d) => state === '' || d.state === state);
  return (
    <>
      <div class="head">
        <div>
          <h1>{alerts.title}</h1>
          <p class="lead">{alerts.lead}</p>
        </div>
        <div class="filters">
          <Choice
            name="in"
            label={words.filters.language}
            value={tongue}
            options={[['', words.all], ...LANGUAGES.map((l) => [l, OWN_NAME[l]] as const)]}
          />
          <Choice
            name="state"
            label={words.filters.state}
            value={state}
            options={[['', words.all], ...Object.entries(alerts.state)]}
          />
        </div>
      </div>
      {failure ? <Failed failure={failure} again={again} stale={value !== undefined} /> : null}
      {value === undefined ? failure ? null : <Loading /> : null}
      {value !== undefined && shown.length + digests.length === 0 ? (
        <Empty what={alerts.empty} how={alerts.emptyDo} />
      ) : null}
      {shown.length === 0 ? null : (
        <>
          <p class="quiet">
            {alerts.summary(shown.length)}. {all.length >= MOST ? alerts.latest : ''}
          </p>
          <table class="alerts">
            <thead>
              <tr>
                <th scope="col">{alerts.columns.at}</th>
                <th scope="col">{alerts.columns.type}</th>
                <th scope="col">{alerts.columns.subject}</th>
                <td />
                <th scope="col">{alerts.columns.way}</th>
                <th scope="col">{alerts.columns.state}</th>
                <th scope="col">{alerts.columns.why}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((alert) => (
                <Alert key={alert.id} alert={alert} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {digests.length === 0 ? null : (
        <section>
          <h2>{alerts.digest}</h2>
          <ul class="rows plain-rows">
            {digests.map((d) => (
              <li key={d.id}>
                <time dateTime={d.at}>{timeText(d.at, language)}</time> {alerts.delivery[d.delivery]},{' '}
                {OWN_NAME[d.language]}, {alerts.state[d.state]} <span lang="en">{d.why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

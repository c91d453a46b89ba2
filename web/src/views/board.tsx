import { useMemo } from 'preact/hooks';
import { fieldLabel, topicLabel } from '../../../lib/alerts/labels';
import type { EventView } from '../ask/shapes';
import { useEvents } from '../ask/use-events';
import { addDays, dayOf } from '../days';
import { FIELDS } from '../fields';
import { Segments } from '../parts/choice';
import { FieldChoice } from '../parts/field-choice';
import { StageMark } from '../parts/marks';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { hrefOf } from '../route';
import { Cell } from './board-cell';
import { boardRows, STAGES } from './board-rows';

const PERIODS = { m3: 92, y1: 366, y5: 1827, all: undefined } as const;
/** Where each topic stands: rows of topics, columns of stages. */
export function BoardView({ params }: { params: URLSearchParams }) {
  const { words, language, today, version } = useReading();
  const field = params.get('field') ?? '';
  const named = params.get('period') ?? 'y1';
  const period = named in PERIODS ? (named as keyof typeof PERIODS) : 'y1';
  const list = useEvents({ lang: language }, version);
  const rows = useMemo(() => {
    const days = PERIODS[period];
    const from = days === undefined ? '' : addDays(today, -days);
    // what is to come counts by its report, what happened by its day
    const recent = (e: EventView) => (e.history ? (e.date ?? '') : dayOf(e.lastReportedAt)) >= from;
    return boardRows(
      list.events.filter((e) => recent(e) && (field === '' || e.field === field)),
      FIELDS,
    );
  }, [list.events, period, field, today]);

  return (
    <>
      <div class="head">
        <div>
          <h1>{words.board.title}</h1>
          <p class="lead">{words.board.lead}</p>
        </div>
        <div class="filters">
          <Segments
            name="period"
            label={words.filters.period}
            value={period}
            options={Object.entries(words.board.period)}
            usual="y1"
          />
          <FieldChoice value={field} />
        </div>
      </div>
      {list.failure ? <Failed failure={list.failure} again={list.again} stale={list.events.length > 0} /> : null}
      {rows.length === 0 && !list.failure ? (
        list.complete ? (
          <Empty what={words.board.empty} how={words.board.emptyDo} />
        ) : (
          <Loading />
        )
      ) : null}
      {rows.length === 0 ? null : (
        <table class="board">
          <thead>
            <tr>
              <th scope="col">{words.board.topic}</th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col" class={`stage-${stage}`}>
                  <StageMark stage={stage} />
                  {words.stage[stage]}
                </th>
              ))}
            </tr>
          </thead>
          {FIELDS.filter((f) => rows.some((r) => r.field === f)).map((f) => (
            <tbody key={f}>
              <tr class="field">
                <th colSpan={STAGES.length + 1} scope="rowgroup">
                  {fieldLabel(f, language)}
                </th>
              </tr>
              {rows
                .filter((r) => r.field === f)
                .map((row) => (
                  <tr key={row.topic}>
                    <th scope="row">
                      <a href={hrefOf('search', { topic: row.topic })}>{topicLabel(row.topic, language)}</a>
                    </th>
                    {STAGES.map((stage) => (
                      <Cell key={stage} row={row} stage={stage} />
                    ))}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}

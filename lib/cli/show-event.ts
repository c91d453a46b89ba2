import { oneLine } from '../alerts/one-line';
import { dayOf } from '../events/days';
import type { Event, Mention } from '../model/event';
import { isOneOfTwo } from '../model/the-two';
import type { EventView } from '../query/event-view';
import type { StepExplained } from '../query/explain-alerts';
import { colours, print } from './output';
import { SIDE_MARKS } from './side-marks';

const { bold, dim } = colours;
/** Quotes come from the open web: no line end and no control sequence of theirs reaches the terminal. */
const quoted = (text: string): string => `"${oneLine(text)}"`;

const PRESS = [
  ['KR', 'Korean outlets'],
  ['JP', 'Japanese outlets'],
  [undefined, 'Others'],
] as const;

/** Prints one event: its facts, its life, who tells it on which side, what was corrected and, if given, why it was told. */
export function showEvent(event: Event & EventView, explained: readonly StepExplained[] | undefined): void {
  showFacts(event);
  showLife(event, explained);
  showEvidence(event, explained !== undefined);
  for (const { field, step, values } of event.contradictions) {
    const sides = values.map((v) => `${v.value} (${v.outlets.map(oneLine).join(', ')})`).join(' against ');
    print(`${bold('contradicted')} ${field}${step === undefined ? '' : ` of ${step}`}: ${sides}`);
  }
  for (const { at, type, reason, set, other } of event.revisions) {
    const what = [set && JSON.stringify(set), other].filter(Boolean).join(' ');
    print(`${bold('revised')} ${at.slice(0, 16)} ${type} ${what}: ${oneLine(reason)}`);
  }
}

function showFacts(event: Event & EventView): void {
  print(bold(event.title));
  if (event.withdrawn) print(bold('withdrawn: the operator says that this is no event'));
  const quantity = event.quantity && `${event.quantity.value} ${event.quantity.unit}`;
  const facts: [string, string | undefined][] = [
    ['id', [event.id, ...event.formerIds.map((id) => `once ${id}`)].join(', ')],
    ['kind', [event.kind, event.topic, event.field].join(' · ')],
    [
      'what',
      [event.action, event.instrument, event.subject && oneLine(event.subject), quantity].filter(Boolean).join(' · '),
    ],
    ['status', `${event.status} · severity ${event.severity}/3`],
    ['date', event.date],
    ['place', event.place],
    ['actors', event.actors.join(', ')],
    ['present', event.participants.join(', ')],
    ['sides', `${SIDE_MARKS[event.sides]} ${event.outlets.map(oneLine).join(', ')}`],
    ['revision', event.revision > 1 ? String(event.revision) : undefined],
  ];
  for (const [name, value] of facts) if (value) print(`${dim(name.padEnd(9))}${value}`);
}

function showLife(event: Event, explained: readonly StepExplained[] | undefined): void {
  print(`\n${bold('LIFE')}`);
  for (const step of event.steps) {
    print(`${bold(step.status)}${step.date ? ` ${step.date}` : ''}${step.news ? '' : dim(' (told as background)')}`);
    print(`  ${quoted(step.proof.quote)}`);
    const proof = event.mentions.find((m) => m.source.articleId === step.proof.articleId)?.source;
    const source = proof && [oneLine(proof.outlet), proof.publishedAt, proof.url];
    if (source) print(dim(`  ${source.filter(Boolean).join(' · ')}`));
    if (step.articles.length > 1)
      print(dim(`  told by ${step.articles.length} articles, ${step.independent} in words of their own`));
    const why = explained?.find((e) => e.step === step.key);
    if (why) print(dim(`  ${why.told ? 'alerted' : 'not alerted'}: ${why.why}`));
  }
}

function showEvidence(event: Event, explain: boolean): void {
  print(`\n${bold('EVIDENCE')}`);
  for (const [country, name] of PRESS) {
    const its = event.mentions.filter(({ source: { outletCountry: from } }) =>
      country === undefined ? !isOneOfTwo(from) : from === country,
    );
    if (its.length === 0) continue;
    print(`${bold(name)} (${its.length})`);
    for (const mention of its) showMention(mention, explain);
  }
}

function showMention({ factId, fact, source }: Mention, explain: boolean): void {
  const background = fact.context === 'news' ? '' : ', as background';
  print(`  [${source.language}] ${oneLine(source.outlet)} ${dayOf(source.publishedAt)}: ${fact.status}${background}`);
  print(`       ${quoted(fact.evidence.text)}`);
  if (source.url) print(dim(`       ${source.url}`));
  if (!explain) return;
  const { start, end } = fact.evidence;
  const cue = fact.statusCue === undefined ? '' : `, status from ${quoted(fact.statusCue)}`;
  print(
    dim(
      `       ${factId} by rule ${fact.rule}${cue}, confidence ${fact.confidence.toFixed(2)}, characters ${start}-${end}`,
    ),
  );
}

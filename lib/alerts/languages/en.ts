import { koreaFirst, type Phrasebook, thingOf } from './phrasebook';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const COUNTRY: Record<string, string> = {
  KR: 'South Korea',
  JP: 'Japan',
  US: 'United States',
  CN: 'China',
  KP: 'North Korea',
};
/** `Korea-Japan` for the two, and the full names as soon as a third is there. */
const pair = (codes: readonly string[]) =>
  codes.join() === 'JP,KR'
    ? 'Korea-Japan'
    : koreaFirst(codes)
        .map((c) => COUNTRY[c] ?? c)
        .join('-');
/** `foreign ministers' talks` where the topic names a meeting, `talks on X` where it names a subject. */
const talksOf = (topic: string) =>
  /talks|dialogue|meeting|consultation|committee/i.test(topic)
    ? topic.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase())
    : `talks on ${topic}`;
const monthName = (month: string) => MONTHS[Number(month) - 1] ?? month;

export const en: Phrasebook = {
  language: 'en',
  subject: {
    new: '[KJ] NEW',
    update: '[KJ] UPDATE',
    correction: '[KJ] CORRECTION',
    withdrawn: '[KJ] ALERT WITHDRAWN',
  },
  heading: { new: 'NEW', update: 'UPDATE', correction: 'CORRECTION', withdrawn: 'ALERT WITHDRAWN' },
  status: {
    proposed: 'proposed',
    negotiating: 'under negotiation',
    planned: 'planned',
    announced: 'announced',
    agreed: 'agreed',
    signed: 'signed',
    held: 'carried out',
    'in-force': 'in force',
    suspended: 'suspended',
    ended: 'ended',
    postponed: 'postponed',
    cancelled: 'cancelled',
    denied: 'denied',
  },
  held: 'held',
  action: {
    lift: 'lifting',
    ease: 'easing',
    tighten: 'tightening',
    impose: 'imposition',
    suspend: 'suspension',
    resume: 'resumption',
    reinstate: 'reinstatement',
    establish: 'establishment',
    extend: 'extension',
    expand: 'expansion',
    simplify: 'simplification',
    fund: 'funding',
    compensate: 'compensation',
    protest: 'protest',
    withdraw: 'withdrawal',
    implement: 'implementation',
    end: 'end',
    approve: 'approval',
    visit: 'visit',
    release: 'release',
  },
  instrument: {
    treaty: 'treaty',
    agreement: 'agreement',
    mou: 'memorandum',
    'joint-declaration': 'joint declaration',
    'joint-statement': 'joint statement',
    arrangement: 'arrangement',
    'exchange-of-notes': 'exchange of notes',
    accord: 'accord',
  },
  sides: {
    both: 'reported on both sides',
    KR: 'Korean side only',
    JP: 'Japanese side only',
    other: 'third-country only',
  },
  country: COUNTRY,
  notStated: 'not stated',
  comma: ', ',
  stop: '. ',
  actors: (codes) =>
    koreaFirst(codes)
      .map((c) => COUNTRY[c] ?? c)
      .join(', '),
  date(day) {
    const [year, month, date] = day.split('-');
    return [date === undefined ? undefined : String(Number(date)), month && monthName(month), year]
      .filter(Boolean)
      .join(' ');
  },
  shortDate(day) {
    const [year, month, date] = day.split('-');
    if (month === undefined) return year ?? day;
    return `${date === undefined ? '' : `${Number(date)} `}${monthName(month).slice(0, 3)}`;
  },
  amount: (value, unit) => `${value.toLocaleString('en')} ${unit}`,
  title(event, status, { topic, place }) {
    const where = place ? ` in ${place}` : '';
    const when = event.date ? ` ${en.date(event.date)}` : '';
    const who = en.actors(event.actors);
    if (event.kind === 'summit' || event.kind === 'talks') {
      const noun = event.kind === 'summit' ? 'summit' : talksOf(topic);
      const verb =
        status === 'held' ? 'held' : status === 'planned' || status === 'announced' ? 'set for' : en.status[status];
      return `${pair(event.actors)} ${noun} ${when === '' && verb === 'set for' ? 'planned' : verb}${when}${where}`;
    }
    if (event.kind === 'target')
      return `${topic}: ${event.quantity ? en.amount(event.quantity.value, event.quantity.unit) : 'a number'} expected${when}`;
    const thing = thingOf(event, en);
    const said = en.status[status];
    return `${event.subject ?? topic}: ${thing === undefined ? said : `${thing} ${said}`} (${who})`;
  },
  subjectLine: (head, field, title, outlets) =>
    `${head} ${field}: ${title}${outlets > 1 ? ` (${outlets} sources)` : ''}`,
  sms({ type, field, title, date, outlets, id }) {
    const head = `KJ ${en.heading[type]} ${field.toLowerCase()}: ${title}`;
    const when = date === undefined ? '' : `; ${date}`;
    return [`${head}${when}; ${outlets} src; ${id}`, `${head}${when}; ${id}`, `${head}; ${id}`];
  },
  labels: {
    what: 'What',
    by: 'By',
    date: 'Date',
    place: 'Place',
    present: 'Present',
    status: 'Status',
    changed: 'CHANGED',
    evidence: 'EVIDENCE',
    outlets: (n, l) => `${n} ${n === 1 ? 'outlet' : 'outlets'}, ${l} ${l === 1 ? 'language' : 'languages'}`,
    confidence: (v) => `Confidence: ${v >= 0.85 ? 'high' : v >= 0.7 ? 'medium' : 'low'} (${v.toFixed(2)})`,
    severity: (v) => `severity ${v}/3`,
    more: (n) => `+${n} more ${n === 1 ? 'source' : 'sources'}`,
    otherwise: (values) => `(others say ${values})`,
    quote: (text) => `"${text}"`,
  },
  closing: (id) => `Later reports of this do not alert again; a change of status does.
Quotes are verbatim. Fields were extracted by rules, not by a person: read the
source before you cite it. Times are KST/JST (UTC+9).
Look it up: kjm event ${id}`,
};

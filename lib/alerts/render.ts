import type { Message, OutboxItem } from '../model/alert';
import { emailText } from './email-text';
import { forKoreanPhones, isForKoreanPhones } from './korean-phones';
import { fieldLabel, fieldOf } from './labels';
import type { Phrasebook } from './languages/phrasebook';
import { oneLine } from './one-line';
import { plainPunctuation, smsLength } from './sms-length';
import { PHRASEBOOKS, titleOf } from './title';

/** SNS takes subjects of fewer than 100 characters. */
export const SUBJECT_LIMIT = 99;
/** What carriers put before a text in Korea (`[국제발신]`, `[Web발신]`) takes its place in the one segment. */
const KOREAN_SMS_LIMIT = 60;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** No text message holds more. */
const SMS_MOST = 160;

/** Cuts by what a reader sees as characters, so that no syllable or emoji is torn. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The message of an alert in its language: subject, email text, text message of one segment, filter attributes. */
export function render(item: OutboxItem): Message {
  const { alert, language } = item;
  const { event, step, type, severity } = alert;
  const book = PHRASEBOOKS[language];
  const field = fieldOf(event.topic);
  const title = titleOf(event, step, language);
  // a subject in letters that Korean phones lack says less there than the topic's own name
  const { subject: _letters, ...unnamed } = event;
  const short = language === 'ko' && !isForKoreanPhones(title) ? titleOf(unnamed, step, language) : title;
  const outlets = Math.max(1, step.independent);
  return {
    subject: subjectOf(book, type, fieldLabel(field, language), title, outlets),
    email: emailText(book, alert, { title, field: fieldLabel(field, language) }),
    sms: smsOf(book, item, short, fieldLabel(field, language), outlets),
    attributes: { lang: language, delivery: item.delivery, field: [field], severity, kind: type },
  };
}

function subjectOf(
  book: Phrasebook,
  type: keyof Phrasebook['subject'],
  field: string,
  title: string,
  n: number,
): string {
  const head = book.subject[type];
  const whole = oneLine(book.subjectLine(head, field, title, n));
  if (whole.length <= SUBJECT_LIMIT) return whole;
  return cut(oneLine(book.subjectLine(head, field, title, 1)), SUBJECT_LIMIT);
}

function smsOf(book: Phrasebook, item: OutboxItem, title: string, field: string, outlets: number): string {
  const { event, step, type } = item.alert;
  const clean = (text: string) =>
    book.language === 'en' ? plainPunctuation(text) : book.language === 'ko' ? forKoreanPhones(text) : text;
  const fits = (text: string) => {
    const { length, limit } = smsLength(text);
    return length <= (book.language === 'ko' ? Math.min(limit, KOREAN_SMS_LIMIT) : limit);
  };
  // the title of a meeting gives its day already
  const dated = event.kind === 'summit' || event.kind === 'talks' || event.kind === 'target' || step.date === undefined;
  const parts = { type, field, ...(dated ? {} : { date: book.shortDate(step.date as string) }), outlets, id: event.id };
  for (const text of book.sms({ ...parts, title })) if (fits(clean(text))) return clean(text);
  // the id is what leads a reader to the rest, so the title gives way to it
  for (let length = Math.min(title.length - 1, SMS_MOST); length > 0; length -= 1) {
    const text = clean(book.sms({ ...parts, title: cut(title, length) }).at(-1) as string);
    if (fits(text)) return text;
  }
  return clean(book.sms({ ...parts, field: '', title: '' }).at(-1) as string);
}

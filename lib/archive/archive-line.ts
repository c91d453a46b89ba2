import * as z from 'zod';

/** Raised when an older version could not read what is written. */
export const SCHEMA_VERSION = 1;
export const ARCHIVE = 'korea-japan-monitor';

/** What an archive holds, by the keys that the store gives it. */
export const RECORD_KEYS = {
  reading: /^ARTICLE#.+ READING$/,
  topic: /^TOPIC#.+ HEAD$/,
  event: /^EVENT#.+ EVENT$/,
  change: /^EVENT#.+ CHANGE#\d+$/,
  alert: /^EVENT#.+ ALERT#.+$/,
  feed: /^FEEDS FEED#.+$/,
  subscriber: /^SUBSCRIBERS SUB#.+$/,
  marker: /^MARKER .+$/,
} as const;
export type RecordType = keyof typeof RECORD_KEYS;
export const RECORD_TYPES = Object.keys(RECORD_KEYS) as RecordType[];

/** The type of what is kept under a key; undefined for a key of which this version knows nothing. */
export const typeOf = (pk: string, sk: string): RecordType | undefined =>
  RECORD_TYPES.find((type) => RECORD_KEYS[type].test(`${pk} ${sk}`));

/** The first line: whose archive it is, and by which rules it is written. */
export const head = z.object({
  archive: z.literal(ARCHIVE),
  schemaVersion: z.number().int().min(1),
  createdAt: z.iso.datetime(),
  /** Whether it holds the addresses of subscribers. */
  addresses: z.boolean(),
});
export type ArchiveHead = z.infer<typeof head>;

/** A line in between: one item of the store, its bodies unpacked. */
export const record = z.strictObject({
  type: z.enum(RECORD_TYPES as [RecordType, ...RecordType[]]),
  pk: z.string().min(1).max(2048),
  sk: z.string().min(1).max(1024),
  /** What stands in the open: what lists and indexes are made of. */
  open: z.record(z.string(), z.json()),
  /** Sets of text, which JSON does not know. */
  sets: z.record(z.string(), z.array(z.string())).optional(),
  /** What is kept compressed. */
  packed: z.record(z.string(), z.json()).optional(),
});
export type ArchiveRecord = z.infer<typeof record>;

/** The last line: what must have come before it, so that nothing is missing unnoticed. */
export const manifest = z.strictObject({
  manifest: z.strictObject({
    records: z.number().int().min(0),
    counts: z.record(z.string(), z.number().int().min(0)),
    /** Of every byte before this line. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
export type Manifest = z.infer<typeof manifest>['manifest'];

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an edit of a template string is one
/** A guard of the product, an edit that takes it away, and the tests that must see it gone. */
export interface Guard {
  name: string;
  /** What a user would suffer without it. */
  without: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  tests: readonly string[];
  /** Only tests whose name matches, where a file is long. */
  named?: string;
}

const STORE = ['tests/store/chronicle.test.ts'];
const INGEST = ['tests/pipeline/ingest.test.ts'];
const POLL = ['asks', 'keeps', 'same-article', 'tells'].map((part) => `tests/pipeline/poll-${part}.test.ts`);
const FETCH = ['tests/feeds/guarded-fetch.test.ts'];

export const GUARDS: readonly Guard[] = [
  {
    name: 'lease of an alert claim',
    without: 'two senders tell one alert twice',
    file: 'lib/store/dynamo-outbox.ts',
    find: "'attribute_exists(dueQueue) AND dueAt <= :now'",
    replace: "'attribute_exists(dueQueue) AND (dueAt <= :now OR dueAt > :now)'",
    tests: STORE,
  },
  {
    name: 'conditional put of the outbox',
    without: 'a step that is read again is told again',
    file: 'lib/store/dynamo-outbox.ts',
    find: "            ConditionExpression: 'attribute_not_exists(pk)',\n",
    replace: '',
    tests: [...STORE, ...INGEST],
  },
  {
    name: 'sent alerts leave what is due',
    without: 'an alert is sent at every sweep',
    file: 'lib/store/dynamo-outbox.ts',
    find: 'receipt = :receipt REMOVE dueQueue',
    replace: 'receipt = :receipt',
    tests: STORE,
  },
  {
    name: 'conditional commit of the topic head',
    without: 'two writers make two events of one thing',
    file: 'lib/store/dynamo-topics.ts',
    find: "'version = :before'",
    replace: "'version = :before OR attribute_exists(pk)'",
    tests: [...STORE, ...INGEST],
  },
  {
    name: 'first commit of a topic head',
    without: 'of two first writers of a topic one is lost',
    file: 'lib/store/dynamo-topics.ts',
    find: "head.version === 1 ? 'attribute_not_exists(pk)'",
    replace: "head.version === 1 ? 'attribute_not_exists(pk) OR attribute_exists(pk)'",
    tests: [...STORE, ...INGEST],
  },
  {
    name: 'version check of an event put',
    without: 'a late writer overwrites what is newer',
    file: 'lib/store/dynamo-events.ts',
    find: "            ConditionExpression: 'attribute_not_exists(pk) OR topicVersion < :version',",
    replace:
      "            ConditionExpression: 'attribute_not_exists(pk) OR topicVersion < :version OR attribute_exists(pk)',",
    tests: STORE,
  },
  {
    name: 'version check of an event removal',
    without: 'a late writer takes away an event that is alive',
    file: 'lib/store/dynamo-events.ts',
    find: "const ConditionExpression = 'attribute_not_exists(pk) OR topicVersion < :version';",
    replace:
      "const ConditionExpression = 'attribute_not_exists(pk) OR topicVersion < :version OR attribute_exists(pk)';",
    tests: [...STORE, ...INGEST],
  },
  {
    name: 'revision check of a reading',
    without: 'of two readings of an article at once the topics of one are lost',
    file: 'lib/store/dynamo-readings.ts',
    find: "old ? 'revision = :old' :",
    replace: "old ? 'revision = :old OR attribute_exists(pk)' :",
    tests: STORE,
  },
  {
    name: 'what a dead writer left is finished',
    without: 'facts of an article are in no event after a crash',
    file: 'lib/pipeline/settle.ts',
    find: '    await carryOut(head, ports, own);\n    return head;',
    replace: '    return head;',
    tests: INGEST,
    named: 'before it died',
  },
  {
    name: 'lease of a feed and of a host',
    without: 'two pollers ask one publisher at a time',
    file: 'lib/store/dynamo-feed-states.ts',
    find: 'leasedUntil <= :now OR leaseEra',
    replace: 'leasedUntil <= :now OR leasedUntil > :now OR leaseEra',
    tests: POLL,
    named: 'bar 2[34]',
  },
  {
    name: 'claim of a feed that is due',
    without: 'a feed is asked again by whoever looked before it was polled',
    file: 'lib/store/dynamo-feed-states.ts',
    find: '`${FREE} AND (attribute_not_exists(nextPollAt) OR nextPollAt <= :now)`',
    replace: '`${FREE} AND (attribute_not_exists(nextPollAt) OR nextPollAt <= :now OR nextPollAt > :now)`',
    tests: POLL,
    named: 'bar 24',
  },
  {
    name: 'queued before marked seen',
    without: 'an article is lost where the queue refuses it',
    file: 'lib/pipeline/take-in.ts',
    find: '  for (const message of messages) await ports.queueArticle(message);\n',
    replace:
      '  await ports.intake.markSeen(items.map((item) => seenNow(item, feedDigest(origin))), now);\n  for (const message of messages) await ports.queueArticle(message);\n',
    tests: POLL,
    named: 'bar 6|queue that fails',
  },
  {
    name: 'quiet first poll',
    without: 'a new feed alerts of everything that it ever told',
    file: 'lib/pipeline/take-in.ts',
    find: 'ports.settings.quietFirstPoll && state?.lastOkAt === undefined',
    replace: 'false',
    tests: POLL,
    named: 'bar 25',
  },
  {
    name: 'address check against SSRF',
    without: 'a feed reads what only this machine or its cloud may',
    file: 'lib/net/allowed-address.ts',
    find: 'return allowPrivateHosts ? isHostAddress(address) : isPublicAddress(address);',
    replace: 'return allowPrivateHosts === undefined || address !== undefined;',
    tests: FETCH,
  },
  {
    name: 'address check of what a name resolves to',
    without: 'a name that leads into the private network is connected to',
    file: 'lib/net/allowed-address.ts',
    find: 'const usable = found.filter((entry) => isAllowed(entry.address, options));',
    replace: 'const usable = found;',
    tests: FETCH,
  },
  {
    name: 'limit of redirects',
    without: 'a publisher sends the poller round without end',
    file: 'lib/net/guarded-fetch.ts',
    find: 'if (redirects.length > most) {',
    replace: 'if (redirects.length > most * 1000) {',
    tests: FETCH,
  },
  {
    name: 'limit of a body',
    without: 'an endless or bomb-compressed answer fills the memory',
    file: 'lib/net/read-body.ts',
    find: 'if (size <= maxBytes) continue;',
    replace: 'if (size <= maxBytes * 1000) continue;',
    tests: FETCH,
  },
  {
    name: 'limit of what is unpacked',
    without: 'a damaged item of the store fills the memory',
    file: 'lib/store/pack.ts',
    find: 'gunzipSync(packed, { maxOutputLength: MAX_UNPACKED })',
    replace: 'gunzipSync(packed)',
    tests: ['tests/store/pack.test.ts'],
  },
  {
    name: 'robots.txt',
    without: 'pages are read that their publisher keeps for himself',
    file: 'lib/articles/robots.ts',
    find: 'if (!rules.allows(url)) throw',
    replace: 'if (rules === undefined) throw',
    tests: ['tests/articles/fetch-page.test.ts'],
  },
  {
    name: 'offset map',
    without: 'quotes are not what the article says',
    file: 'lib/extract/read-article.ts',
    find: 'const source = article.normal.toSource({',
    replace: 'const source = ((span: { start: number; end: number }) => span)({',
    tests: ['tests/extract/evidence.test.ts'],
  },
  {
    name: 'loopback Host check',
    without: 'a page of the open web reads the store by DNS rebinding',
    file: 'lib/runtime/serve-api.ts',
    find: 'if (!/^(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?$/.test(host)) {',
    replace: 'if (host === undefined) {',
    tests: ['tests/page/serve-page.test.ts'],
  },
  {
    name: 'stripping of control characters',
    without: 'a title spoofs a header or a line of an alert',
    file: 'lib/alerts/one-line.ts',
    find: "text.replace(/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+/gu, ' ').trim()",
    replace: 'text.trim()',
    tests: ['tests/alerts/every-message.test.ts'],
  },
  {
    name: 'escaping of formulas',
    without: 'a title runs as a formula in the spreadsheet of who exports it',
    file: 'lib/query/formats/csv.ts',
    find: 'escape_formulas: true',
    replace: 'escape_formulas: false',
    tests: ['tests/query/formats'],
  },
  {
    name: 'one mark for each reader reached',
    without: 'a mail server that refuses one reader doubles the alert for the others',
    file: 'lib/runtime/local-channel.ts',
    find: 'if (before === undefined && subscriber.protocol',
    replace: 'if (before !== undefined && subscriber.protocol',
    tests: ['tests/runtime/local-subscribers.test.ts'],
  },
  {
    name: 'lock of a local store',
    without: 'two processes break the files of one store',
    file: 'lib/runtime/store-lock.ts',
    find: 'holder.pid !== process.pid && isAlive(holder.pid)) return',
    replace: 'holder.pid !== process.pid && !isAlive(holder.pid)) return',
    tests: ['tests/runtime/store-lock.test.ts'],
  },
];

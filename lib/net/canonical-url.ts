/** Parameters that say where a reader came from and never which article it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|ncid|cmpid|cmp|ocid|cid|smid|at_.*|mkt_tok|_ga|_gl|spm|n_cid|iref|ref|ref_src|ref_url|referer|referrer|source|src|from|rss|feed|output|amp|outputtype|s_kwcid|xtor|wt\.mc_id|echobox|guccounter|trk.*|partner|input|section_feed)$/i;
/** Some of those words are an article's key at some publishers, so they only go when the value reads like an origin. */
const AMBIGUOUS = /^(?:cid|cmp|source|src|from|ref|rss|feed|output|amp|partner|input)$/i;
const ORIGIN_VALUE =
  /^(?:|1|true|yes|rss|rss\d?|feed|atom|xml|amp|html|naver|daum|nate|google.*|yahoo.*|twitter|facebook|kakao.*|line|email|mail|top|home|main|newsletter|social|web|app|mobile|pc|share.*)$/i;

/** Host names of the mobile edition: m.yna.co.kr, mobile.reuters.com, amp.cnn.com, sp.nikkei.jp. */
const EDITION_HOST = /^(?:m|mobile|amp|sp|touch)\.(?=[^.]+\.[^.]+)/;

/**
 * One address for one article: without tracking parameters, fragment, AMP or mobile edition, default file names or
 * `www`; parameters in order. For comparing only: what is fetched and cited is the address as the feed gave it.
 */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return parsed.href;
  const cached = /^\/(?:c|v)\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(parsed.pathname);
  // Google's AMP cache: https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/1
  if (cached && parsed.hostname.endsWith('.cdn.ampproject.org'))
    return canonicalUrl(`https://${cached[1]}${parsed.search}`);

  parsed.protocol = 'https:';
  if (parsed.port === '80') parsed.port = '';
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  parsed.hostname = parsed.hostname
    .replace(/\.$/, '')
    .replace(/^www\./, '')
    .replace(EDITION_HOST, '');
  parsed.pathname = articlePath(parsed.pathname);
  const kept = [...parsed.searchParams].filter(([name, value]) => !isTracking(name, value));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  parsed.search = new URLSearchParams(kept).toString();
  return parsed.href;
}

function articlePath(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp\/(?=.)/i, '/')
    .replace(/\/amp(?:\.html)?\/?$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/');
  return plain.length > 1 ? plain.replace(/\/$/, '') : '/';
}

function isTracking(name: string, value: string): boolean {
  return TRACKING.test(name) && (!AMBIGUOUS.test(name) || ORIGIN_VALUE.test(value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

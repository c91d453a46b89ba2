/** The name that robots.txt rules are matched against: bare, no version. */
export const PRODUCT_TOKEN = 'KoreaJapanMonitor';

/** Who we are, with a page to complain to; the version follows package.json (a test compares them). */
export const USER_AGENT = `${PRODUCT_TOKEN}/0.1.0 (+https://github.com/korea-japan-monitor)`;

/** A CDATA section that was never closed would swallow every item behind it: it ends with its element. */
export function mendCdata(text: string): string {
  const open = '<![CDATA[';
  let at = text.indexOf(open);
  if (at === -1) return text;
  const out: string[] = [];
  let done = 0;
  let close = text.indexOf(']]>', at);
  while (at !== -1) {
    // Looked for again only when passed, or a page of openings without an end takes quadratic time.
    if (close !== -1 && close < at) close = text.indexOf(']]>', at);
    const next = text.indexOf(open, at + open.length);
    const end = close === -1 ? text.length : close;
    const inside = text.slice(at, end);
    const swallowed = close === -1 || (next !== -1 && next < close) ? inside.search(/<\/(?:item|entry)\s*>/i) : -1;
    const own =
      swallowed === -1 ? -1 : inside.search(/<\/(?:title|link|guid|description|summary|content(?::encoded)?)\s*>/i);
    if (own !== -1 && own < swallowed) {
      out.push(text.slice(done, at + own), ']]>');
      done = at + own;
      at = text.indexOf(open, done);
    } else at = close === -1 ? -1 : text.indexOf(open, close);
  }
  out.push(text.slice(done));
  return out.join('');
}

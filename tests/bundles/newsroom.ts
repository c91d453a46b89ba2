import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import iconv from 'iconv-lite';

export const KOREAN = '한국과 일본이 통화스와프 협정에 서명했다';
const STORY =
  '한국과 일본은 서울에서 재무장관 회의를 열고 100억 달러 규모의 통화스와프 협정에 서명했다. 양국 재무장관은 회의 뒤 기자회견에서 이번 협정이 금융시장 안정에 도움이 될 것이라고 말했다.';
export const JAPANESE = '日韓外相が電話で協議した';

const rss = (title: string, link: string, encoding: string, text = '') =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>T</title><item><title>${title}</title>` +
  `<link>${link}</link><description>${text}</description><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;

const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>${KOREAN}</title></head><body>
<nav><a href="/">홈</a></nav><article><h1>${KOREAN}</h1><p>${STORY}</p><p>${STORY.slice(0, 60)} 뷁.</p></article></body></html>`;

interface Answer {
  type: string;
  body: Buffer;
}

function answerOf(host: string, path: string): Answer | undefined {
  const xml = (body: Buffer, encoding: string) => ({ type: `text/xml; charset=${encoding}`, body });
  if (host === 'ko.example' && path === '/rss')
    return xml(iconv.encode(rss(KOREAN, 'http://ko.example/1.html', 'euc-kr'), 'cp949'), 'euc-kr');
  if (host === 'ko.example' && path === '/1.html') return { type: 'text/html', body: iconv.encode(page, 'cp949') };
  if (host === 'ja.example' && path === '/rss')
    return xml(iconv.encode(rss(JAPANESE, 'http://ja.example/1', 'Shift_JIS', JAPANESE), 'shift_jis'), 'Shift_JIS');
  if (host === 'json.example' && path === '/feed.json') {
    const items = [{ id: '1', url: 'http://json.example/1', title: 'Seoul and Tokyo to hold a summit in Busan' }];
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items };
    return { type: 'application/feed+json', body: Buffer.from(JSON.stringify(feed)) };
  }
  if (/^\w+\d\.example$/.test(host) && path === '/rss') return xml(Buffer.from(rss('Weather', '', 'utf-8')), 'utf-8');
  return undefined;
}

/** The outlets that the functions under test read, on loopback; the hosts are told apart by name. */
export async function newsroom() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    asked.push(`${host}${request.url}`);
    const answer = answerOf(host, request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    /** What was asked for since this was last called. */
    asked: (): string[] => asked.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

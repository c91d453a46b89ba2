/**
 * The network of a function under test: names that end in `.example` stand for one public address, whose packets are led to
 * a server of the test on loopback; `inside.example` stands for the metadata service of a cloud. The function's own guards
 * see what they would see out there.
 */
const dns = require('node:dns');
const net = require('node:net');

const PUBLIC = '93.184.215.14';
const NEWSROOM = Number(process.env.TEST_NEWSROOM_PORT);
const isOurs = (host) => typeof host === 'string' && host.endsWith('.example');

const lookup = dns.promises.lookup;
dns.promises.lookup = async (hostname, options) => {
  if (hostname === '127.0.0.1' || hostname === 'localhost') return lookup(hostname, options);
  // nothing of a test goes out
  if (!isOurs(hostname)) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
  const found = { address: hostname === 'inside.example' ? '169.254.169.254' : PUBLIC, family: 4 };
  return options?.all ? [found] : found;
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (!isOurs(options?.host)) return connect.apply(this, args);
  const guarded = options.lookup;
  options.port = NEWSROOM;
  options.lookup = (hostname, asked, callback) =>
    guarded(hostname, asked, (error, found, family) => {
      if (error) return callback(error);
      const given = Array.isArray(found) ? found[0].address : found;
      Object.defineProperty(this, 'remoteAddress', { get: () => given });
      return Array.isArray(found)
        ? callback(null, [{ address: '127.0.0.1', family: 4 }])
        : callback(null, '127.0.0.1', family);
    });
  return connect.apply(this, args);
};

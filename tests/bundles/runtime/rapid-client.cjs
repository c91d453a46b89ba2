/**
 * AWS's runtime client posts its answers through a native part, which is compiled with cmake and gcc when it is installed. In a
 * test the same three calls go over node:http, so that no compiler is needed; all else is AWS's own code.
 */
const http = require('node:http');
const Module = require('node:module');

const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, agent, method, path: `/2018-06-01/runtime/${path}` }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ bodyJson: text, headers: response.headers }));
    });
    request.on('error', reject).end(body);
  });
}

const client = {
  initializeClient() {},
  next: () => ask('GET', 'invocation/next'),
  done: (id, body) => void ask('POST', `invocation/${id}/response`, body),
  error: (id, body) => void ask('POST', `invocation/${id}/error`, body),
};

const load = Module._load;
Module._load = function (request, ...rest) {
  return request === './rapid-client.node' ? client : load.call(this, request, ...rest);
};

'use strict';
// The windows' only way out is a proxy in this process. It asks the session's `onBeforeRequest`, answers custom schemes
// through `protocol.handle`, and writes down every address: "reaches no network" is tested on the wire.
const http = require('node:http');
const net = require('node:net');
const { Readable } = require('node:stream');
const { fromPage } = require('./addresses.cjs');
const { sessions } = require('./sessions.cjs');
const { state } = require('./state.cjs');

const RESOURCE_TYPES = {
  document: 'mainFrame',
  script: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
};

async function isBlocked(details) {
  for (const { webRequest } of sessions.values()) {
    if (!webRequest._before) continue;
    const answer = await new Promise((resolve) => webRequest._before(details, resolve));
    if (answer.cancel) return true;
  }
  return false;
}

function toRequest(incoming, url) {
  const headers = new Headers();
  for (const [key, value] of Object.entries(incoming.headers)) {
    if (/^(host|proxy-.*|connection)$/.test(key)) continue;
    headers.set(key, key === 'origin' || key === 'referer' ? fromPage(String(value)) : String(value));
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(url, {
    method: incoming.method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming), duplex: 'half' } : {}),
  });
}

function forward(incoming, outgoing, url) {
  const up = http.request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  up.on('error', () => outgoing.destroy());
  incoming.pipe(up);
}

async function answerRequest(incoming, outgoing) {
  const url = fromPage(incoming.url);
  state.requests.push(url);
  try {
    const resourceType = RESOURCE_TYPES[incoming.headers['sec-fetch-dest']] ?? 'xhr';
    const details = {
      id: 0,
      url,
      method: incoming.method,
      resourceType,
      referrer: '',
      timestamp: Date.now(),
    };
    if (await isBlocked(details)) return void incoming.socket.destroy();
    const scheme = url.slice(0, url.indexOf(':'));
    const handler = [...sessions.values()].map((one) => one.protocol._handlers.get(scheme)).find(Boolean);
    if (!handler && scheme === 'http') return forward(incoming, outgoing, url);
    if (!handler) return void incoming.socket.destroy();
    const answer = await handler(toRequest(incoming, url));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body) Readable.fromWeb(answer.body).pipe(outgoing);
    else outgoing.end();
  } catch (error) {
    console.error('electron stand-in: a protocol handler failed', url, error);
    outgoing.destroy();
  }
}

async function answerTunnel(incoming, socket, head) {
  socket.on('error', () => {});
  const url = `https://${incoming.url.replace(/:443$/, '')}/`;
  state.requests.push(url);
  const details = { id: 0, url, method: 'GET', resourceType: 'other', referrer: '', timestamp: Date.now() };
  if (await isBlocked(details)) return void socket.end('HTTP/1.1 403 Blocked\r\n\r\n');
  const [host, port] = incoming.url.split(':');
  const up = net.connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    up.write(head);
    up.pipe(socket).pipe(up);
  });
  up.on('error', () => socket.destroy());
}

/** Listens on loopback; resolves with the port. */
function startProxy() {
  const server = http.createServer((incoming, outgoing) => void answerRequest(incoming, outgoing));
  server.on('connect', (incoming, socket, head) => void answerTunnel(incoming, socket, head));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      resolve(server.address().port);
    });
  });
}

module.exports = { startProxy };

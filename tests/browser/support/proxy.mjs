// A recording proxy in front of the collector: every request's raw bytes, and the troubles of real networks on demand.
//
// Modes, for reports alone (preflights always pass, so that the browser gets as far as the report itself):
//   pass     hand on, and hand back the answer
//   down     nobody listens: every connection is reset at once, for every path
//   hang     take the request, and never answer
//   error    answer 500
//   portal   a captive portal: 200 and its log-in page in HTML
//   cut      hand on, let the collector store it, then break the connection instead of answering
//   hold     hand on, let the collector store it, and keep the answer until the mode changes

import { EventEmitter } from 'node:events';
import { createServer, connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

export class Proxy extends EventEmitter {
  /** Every request so far: { method, path, headers, raw, body, stored }. */
  requests = [];
  #mode = 'pass';
  #server;
  #sockets = new Set();
  #held = [];
  #upstream;

  /** → a proxy on a free port of this machine. */
  static async start() {
    const proxy = new Proxy();
    proxy.#server = createServer((socket) => proxy.#accept(socket));
    await new Promise((resolve) => { proxy.#server.listen(0, '127.0.0.1', resolve); });
    return proxy;
  }

  get address() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Where requests go on to. */
  set upstream(address) {
    this.#upstream = new URL(address);
  }

  get mode() {
    return this.#mode;
  }

  set mode(mode) {
    this.#mode = mode;
    if (mode === 'down') for (const socket of this.#sockets) socket.resetAndDestroy();
    if (mode === 'pass') for (const release of this.#held.splice(0)) release();
  }

  /** The requests that carry a report. */
  get reports() {
    return this.requests.filter((request) => request.method === 'POST');
  }

  async stop() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => { this.#server.close(resolve); });
  }

  #accept(client) {
    if (this.#mode === 'down') {
      client.on('error', () => {});
      client.resetAndDestroy();
      return;
    }
    this.#sockets.add(client);
    client.on('close', () => this.#sockets.delete(client));
    client.on('error', () => {});
    let waiting = Buffer.alloc(0);
    let turn = Promise.resolve();
    client.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      for (let message = parse(waiting); message; message = parse(waiting)) {
        waiting = waiting.subarray(message.raw.length);
        this.requests.push(message);
        this.emit('request', message);
        const next = message;
        turn = turn.then(() => this.#handle(client, next)).catch(() => client.destroy());
      }
    });
  }

  async #handle(client, request) {
    const mode = request.method === 'POST' ? this.#mode : 'pass';
    const origin = request.headers.origin ?? '*';
    if (mode === 'hang') return;
    if (mode === 'error') {
      client.write(answer('500 Internal Server Error', 'text/plain', 'out of order', origin));
      return;
    }
    if (mode === 'portal') {
      client.write(answer('200 OK', 'text/html', '<!doctype html><title>Guest Wi-Fi</title><p>Please log in.', origin));
      return;
    }
    const response = await this.#ask(request.raw);
    request.stored = request.method === 'POST' && /^HTTP\/1\.1 201 /.test(response.toString('latin1', 0, 20));
    if (request.stored) this.emit('stored', request);
    if (mode === 'cut') {
      client.destroy();
      return;
    }
    if (mode === 'hold') await new Promise((resolve) => { this.#held.push(resolve); });
    client.write(response);
    if (request.stored) this.emit('answered', request);
  }

  /** One request on a connection of its own → the whole answer. */
  #ask(raw) {
    return new Promise((resolve, reject) => {
      const upstream = connect(Number(this.#upstream.port), this.#upstream.hostname);
      let answer = Buffer.alloc(0);
      upstream.on('error', reject);
      upstream.on('end', () => reject(new Error('the collector closed early')));
      upstream.on('data', (bytes) => {
        answer = Buffer.concat([answer, bytes]);
        const whole = parse(answer);
        if (whole) {
          upstream.destroy();
          resolve(whole.raw);
        }
      });
      upstream.write(raw);
    });
  }
}

/** Bytes → the first whole HTTP/1.1 message in them, or null. Bodies have a length here: browsers and the collector send one. */
function parse(bytes) {
  const end = bytes.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const [first, ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  }));
  if (headers['transfer-encoding']) throw new Error('chunked messages are not expected here');
  const start = end + END_OF_HEAD.length;
  const length = Number(headers['content-length'] ?? 0);
  if (bytes.length < start + length) return null;
  const [method, path] = first.split(' ');
  const raw = Buffer.from(bytes.subarray(0, start + length));
  return { method, path, headers, raw, body: raw.subarray(start) };
}

function answer(status, type, body, origin) {
  return `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\naccess-control-allow-origin: ${origin}\r\n\r\n${body}`;
}

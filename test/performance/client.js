// An HTTP/1.1 client that does as little as can be done: with answers of fifty kilobytes, a client that parses and
// copies them is slower than the server, and both have one processor each. Keep-alive, no pipelining.
import { connect } from 'node:net';

/**
 * Sends requests over so many connections for so long.
 * @param {{ port: number, next: () => string, connections: number, seconds: number, expect?: number, awake?: boolean }} load
 *   `next` makes a whole request; `awake`: the client never sleeps, so that it need not be woken for an answer, which
 *   on one machine is work of the server's
 * @returns {Promise<{ answers: number, perSecond: number, latencies: number[] }>} milliseconds
 */
export async function press({ port, next, connections, seconds, expect = 200, awake = false }) {
  const latencies = [];
  const from = performance.now();
  const until = from + seconds * 1000;
  const stayAwake = () => void (performance.now() < until && setImmediate(stayAwake));
  if (awake) stayAwake();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => converse(port, next, expect, until, latencies)),
  );
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return { answers, perSecond: answers / ((performance.now() - from) / 1000), latencies };
}

/** The request line and headers; a body is JSON. */
export function requestOf(method, path, headers = {}, body = undefined) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = {
    host: 'localhost',
    ...headers,
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`;
}

function converse(port, next, expect, until, latencies) {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let sentAt = 0;
    let head = '';
    /** Bytes of the body that are still to come; −1 while the head is being read. Not known of one in chunks: */
    let left = -1;
    /** its last bytes tell. */
    let tail = null;
    const buffer = Buffer.allocUnsafe(256 * 1024);
    const socket = connect({ host: '127.0.0.1', port, noDelay: true, onread: { buffer, callback } });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    socket.on('connect', send);

    function send() {
      sentAt = performance.now();
      socket.write(next(), 'latin1');
    }

    function callback(size, bytes) {
      let bodyBytes = size;
      if (left < 0) {
        const end = bytes.indexOf('\r\n\r\n', 0, 'latin1');
        const isWhole = head === '' && end >= 0 && end + 4 <= size;
        head += bytes.latin1Slice(0, isWhole ? end + 4 : size);
        const endOfHead = head.indexOf('\r\n\r\n');
        if (endOfHead < 0) return true;
        bodyBytes = isWhole ? size - end - 4 : head.length - endOfHead - 4;
        const status = Number(head.slice(9, 12));
        if (status !== expect) {
          reject(new Error(`${status} where ${expect} was expected: ${head}${bytes.latin1Slice(0, size)}`));
          socket.destroy();
          return false;
        }
        left = status === 304 ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
        tail = /\r\ntransfer-encoding: *chunked/i.test(head) ? '' : null;
        head = '';
      }
      left -= bodyBytes;
      if (tail !== null) {
        tail = (tail + bytes.latin1Slice(Math.max(size - bodyBytes, size - 5), size)).slice(-5);
        left = tail === '0\r\n\r\n' ? 0 : 1;
      }
      if (left > 0) return true;
      left = -1;
      answers++;
      const now = performance.now();
      latencies.push(now - sentAt);
      if (now < until) {
        send();
        return true;
      }
      socket.removeAllListeners('close');
      socket.destroy();
      resolve(answers);
      return false;
    }
  });
}

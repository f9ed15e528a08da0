import { connect } from 'node:net';

/**
 * One kept connection that sends a request when the last one is answered. Written on the bare socket, so that the one
 * who asks takes as little of the machine as it can from the one who answers.
 */
export function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received = [];
  let missing = null;
  let settle = null;
  const fail = (error) => settle?.reject(error);
  socket.on('error', fail).on('close', () => fail(new Error('the server hung up')));
  socket.on('data', (chunk) => {
    received.push(chunk);
    missing = missing === null ? missingOf(received) : missing - chunk.length;
    if (missing === null || missing > 0) return;
    const answer = received;
    received = [];
    missing = null;
    settle.resolve(answer);
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      }),
    isOpen: () => socket.readyState !== 'closed',
    close: () => {
      settle = null;
      socket.destroy();
    },
  };
}

/** How many bytes of the answer are still to come; null while its head is not whole. */
function missingOf(chunks) {
  const text = Buffer.concat(chunks);
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const length = /content-length: (\d+)/i.exec(text.toString('latin1', 0, end));
  if (!length) throw new Error('an answer without content-length');
  return end + 4 + Number(length[1]) - text.length;
}

/** The JSON of an answer; one that is not a success is an error. */
export function jsonOf(chunks) {
  const text = Buffer.concat(chunks).toString('utf8');
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  if (!text.startsWith('HTTP/1.1 200') || body.startsWith('{"errors"')) throw new Error(text.slice(0, 2_000));
  return JSON.parse(body);
}

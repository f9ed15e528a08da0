// Opens connections to a port and sends the beginning of a letter on each: `node flood-process.mjs PORT COUNT`. What is
// closed is opened again after ten seconds: at once it would be a flood of connections, and no longer one of stubs.
import { connect } from 'node:net';

const [port, count] = process.argv.slice(2).map(Number);
const stub = `POST /letterbox/letters HTTP/1.1\r\nhost: door\r\ncontent-length: 8192\r\n\r\n${'x'.repeat(100)}`;
const pause = 10_000;
/** Opened in steps, or the first of them would all wait for the machine at once. */
const step = 50;
let opened = 0;

function open() {
  opened += 1;
  const socket = connect(port, '127.0.0.1', () => socket.write(stub));
  socket.on('error', () => undefined).once('close', () => setTimeout(open, pause));
  socket.resume();
}

const starting = setInterval(() => {
  for (let number = 0; number < step && opened < count; number += 1) open();
  if (opened < count) return;
  clearInterval(starting);
  process.send('open');
}, 10);
process.on('disconnect', () => process.exit(0));

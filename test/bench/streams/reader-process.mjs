// People at their screens: `node reader-process.mjs PORT`. Told by messages what to open; says when it is open, and when the last of
// its streams has got a recognition, on the clock that all processes of a machine share.
import { connect } from 'node:net';
import { streamRequest, wallRequest } from './requests.mjs';

const port = Number(process.argv[2]);
/** So many connections are begun at once, or the first of them would all wait for the machine. */
const abreast = 20;
const streams = new Set();
let missing = 0;

const work = {
  /** One cached page each, on a connection of its own. */
  pages: (count, first) => each(count, (index) => page(first + index)),
  streams: (count, first) => each(count, (index) => stream(first + index)),
  /** Says when all streams have got one more recognition. */
  await: () => {
    missing = streams.size;
  },
  close: () => {
    for (const socket of streams) socket.destroy();
    streams.clear();
    process.send({ done: 'close' });
  },
};

process.on('message', async ({ name, count, first }) => {
  await work[name](count, first);
  if (name === 'pages' || name === 'streams') process.send({ done: name });
});
process.on('disconnect', () => process.exit(0));

async function each(count, begin) {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      await begin(next - 1);
    }
  };
  await Promise.all(Array.from({ length: abreast }, lane));
}

function page(reader) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: addressOf(reader) }, () =>
      socket.write(wallRequest(reader)),
    );
    socket.once('error', reject);
    socket.once('data', (head) => {
      if (!head.toString('latin1').startsWith('HTTP/1.1 200')) reject(new Error(head.toString()));
      socket.destroy();
      resolve();
    });
  });
}

/** Open once its first message has come. */
function stream(reader) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: addressOf(reader) }, () =>
      socket.write(streamRequest(reader)),
    );
    streams.add(socket);
    socket.once('error', reject).once('close', () => streams.delete(socket));
    socket.on('data', (chunk) => {
      if (chunk.includes('\r\n\r\n{}')) resolve();
      if (chunk.includes('HTTP/1.1 4') || chunk.includes('"errors"')) reject(new Error(chunk.toString()));
      if (chunk.includes('"recognitionPublished"')) arrived();
    });
  });
}

function arrived() {
  missing -= 1;
  if (missing === 0) process.send({ done: 'await', at: String(process.hrtime.bigint()) });
}

/** A pair of addresses has some 28,000 ports for connections; several addresses have more. */
function addressOf(reader) {
  return `127.0.0.${1 + (reader % 4)}`;
}

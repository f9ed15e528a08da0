import { constants, createPublicKey, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { cpuSeconds } from '../measure/usage.mjs';
import { startServer } from '../servers/start-server.mjs';
import { makeLetters, tokenOf } from './letters.mjs';

const letters = 4_000;
const connections = 40;

/** Letters that the door takes in a second of one core, its spool included, beside the bare verification of tokens. */
export async function measureAccepting(url, spool, key) {
  const server = await startServer('../letterbox/letterbox-server.mjs', url, { SPOOL: spool, INTERVAL: '1000' });
  try {
    await send(server.port, makeLetters(400, key));
    const bodies = makeLetters(letters, key);
    const before = cpuSeconds(server.pid);
    await send(server.port, bodies);
    const perSecond = letters / (cpuSeconds(server.pid) - before);
    return { perSecond, limit: verificationsPerSecond(key) };
  } finally {
    await server.stop();
  }
}

/** Each connection sends its share at once: acceptance waits for the spool, and letters do not wait for each other. */
async function send(port, bodies) {
  const share = Math.ceil(bodies.length / connections);
  const shares = Array.from({ length: connections }, (_, index) => bodies.slice(index * share, (index + 1) * share));
  await Promise.all(shares.map((own) => sendOn(port, own)));
}

async function sendOn(port, bodies) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const head = 'POST /letterbox/letters HTTP/1.1\r\nhost: bench\r\ncontent-length: 8192\r\n\r\n';
  for (const body of bodies) socket.write(Buffer.concat([Buffer.from(head), body]));
  let answers = '';
  while (count(answers, '"accepted"') < bodies.length) {
    const [chunk] = await once(socket, 'data');
    answers += chunk.toString('latin1');
    if (answers.includes('"refused"')) throw new Error(answers.slice(-400));
  }
  socket.destroy();
}

function count(text, part) {
  return text.split(part).length - 1;
}

function verificationsPerSecond(key) {
  const { input, signature } = tokenOf(key, randomBytes(32));
  const how = { key: createPublicKey(key.key), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const before = process.cpuUsage();
  const times = 20_000;
  for (let time = 0; time < times; time += 1) {
    if (!verify('sha384', input, how, signature)) throw new Error('the token is not good');
  }
  const { user, system } = process.cpuUsage(before);
  return times / ((user + system) / 1e6);
}

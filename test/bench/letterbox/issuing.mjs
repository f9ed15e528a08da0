import { randomBytes } from 'node:crypto';
import { jsonOf, openConnection } from '../load/connection.mjs';
import { documents, idOf } from '../load/documents.mjs';
import { request } from '../load/requests.mjs';
import { cpuSeconds } from '../measure/usage.mjs';
import { startServer } from '../servers/start-server.mjs';
import { others, staff } from './company.mjs';

const connections = 8;
const contact = 'Anna Bos | https://intranet.example/trust';

/** Seconds of CPU that the server spends when everybody takes a batch of tokens, all of the request included. */
export async function measureIssuing(url, epoch) {
  const more = { CONFIDENTIAL_CONTACT: contact, LETTERBOX_PORT: '1' };
  const server = await startServer('applaus.mjs', url, {
    ...more,
    ...(process.env.PROFILE ? { PROFILE: process.env.PROFILE } : {}),
  });
  try {
    await askAll(server.port, requestsOf(epoch, staff, staff + others));
    const asked = requestsOf(epoch, 0, staff);
    const before = cpuSeconds(server.pid);
    await askAll(server.port, asked);
    return cpuSeconds(server.pid) - before;
  } finally {
    await server.stop();
  }
}

function requestsOf(epoch, from, until) {
  return Array.from({ length: until - from }, (_, index) => request(taking(epoch), from + index));
}

async function askAll(port, asked) {
  await Promise.all(Array.from({ length: connections }, () => askFrom(port, asked)));
}

async function askFrom(port, asked) {
  const connection = openConnection(port);
  for (let next = asked.pop(); next; next = asked.pop()) {
    const { data } = jsonOf(await connection.ask(next));
    if (data.issueTokens.letters?.length !== 3) throw new Error(JSON.stringify(data));
  }
  connection.close();
}

/** What is blinded is a random number to whoever signs it. */
function taking(epoch) {
  const blinded = (count) =>
    Array.from({ length: count }, () => Buffer.concat([Buffer.of(0), randomBytes(255)]).toString('base64url'));
  const input = { epoch, letters: blinded(3), meToos: blinded(5) };
  return { documentId: idOf(documents.issueTokens), operationName: 'IssueTokens', variables: { input } };
}

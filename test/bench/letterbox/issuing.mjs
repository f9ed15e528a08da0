import { constants, privateEncrypt, randomBytes } from 'node:crypto';
import { jsonOf, openConnection } from '../load/connection.mjs';
import { documents, idOf } from '../load/documents.mjs';
import { request } from '../load/requests.mjs';
import { cpuSeconds } from '../measure/usage.mjs';
import { startServer } from '../servers/start-server.mjs';
import { others, staff } from '../world/company.mjs';
import { issuerSecret } from './letters.mjs';

const connections = 8;
const contact = 'Anna Bos | https://intranet.example/trust';

/** Tokens in a batch: for letters, and for "me too". */
const batch = { letters: 3, meToos: 5 };

/**
 * Seconds of CPU that the server spends when everybody takes a batch of tokens, all of the request included; `alone` is
 * what a core takes for the same raw RSA operations and nothing else.
 */
export async function measureIssuing(url, { epoch, key }) {
  const more = { CONFIDENTIAL_CONTACT: contact, LETTERBOX_DATABASE_URL: url, ISSUER_KEY: issuerSecret };
  const server = await startServer('applaus.mjs', url, {
    ...more,
    ...(process.env.PROFILE ? { PROFILE: process.env.PROFILE } : {}),
  });
  try {
    await askAll(server.port, requestsOf(epoch, staff, staff + others));
    const asked = requestsOf(epoch, 0, staff);
    const before = cpuSeconds(server.pid);
    await askAll(server.port, asked);
    return { seconds: cpuSeconds(server.pid) - before, alone: signingAlone(key) };
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
    if (data.issueTokens.letters?.length !== batch.letters) throw new Error(JSON.stringify(data));
  }
  connection.close();
}

/** What is blinded is a random number to whoever signs it. */
function taking(epoch) {
  const blinded = (count) => Array.from({ length: count }, () => blindedToken().toString('base64url'));
  const input = { epoch, letters: blinded(batch.letters), meToos: blinded(batch.meToos) };
  return { documentId: idOf(documents.issueTokens), operationName: 'IssueTokens', variables: { input } };
}

function blindedToken() {
  return Buffer.concat([Buffer.of(0), randomBytes(255)]);
}

function signingAlone(key) {
  const tokens = Array.from({ length: staff * (batch.letters + batch.meToos) }, blindedToken);
  const before = process.cpuUsage();
  for (const token of tokens) privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, token);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

import { createServer } from 'node:http';
import { openBoard } from './read-board.mjs';
import { openPages } from './read-page.mjs';
import { openProofs } from './read-proofs.mjs';
import { openPurpose } from './read-purpose.mjs';

/** The least that can answer: no framework, no GraphQL, no one asked who they are. */
const readPage = await openPages(process.env.DATABASE_URL, process.env.PEOPLE === 'memory');
const readBoard = await openBoard(process.env.DATABASE_URL);
const readPurpose = await openPurpose(process.env.DATABASE_URL);
const readProofs = await openProofs(process.env.DATABASE_URL);
const answers = {
  Wall: async (variables) => ({ wall: await readPage(variables) }),
  Blockers: async (variables) => ({ blockers: await readBoard(variables) }),
  PurposePage: async () => ({ purpose: await readPurpose() }),
  ValueProofs: async () => ({ valueProofs: await readProofs() }),
};

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const text = JSON.stringify({ data: await answers[operationName](variables) });
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
    response.writeHead(200, headers).end(text);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

import { createHmac } from 'node:crypto';
import { batchOf, blockerUuid } from '../world/blockers.mjs';
import { askers } from '../world/fill.mjs';
import { issuer } from '../world/people.mjs';
import { known } from '../world/recognitions.mjs';
import { cursorAt, dice, nodeId, recognitionTime, recognitionUuid, size, uuidOf } from '../world/size.mjs';
import { changes, writers } from '../writes/writers.mjs';
import { documents, idOf } from './documents.mjs';

export const audience = 'applaus-bench';
export const secret = 'a secret of the bench, and of nothing else';

const first = 20;
const anywhere = (roll) => first + roll(size.recognitions - first);
const newer = (roll) => size.recognitions - 1 - roll(size.recognitions / 4);
const value = (roll) => id('Value', roll(size.values));
const department = (roll) => id('Department', roll(size.departments));
const person = (roll) => id('Person', roll(known));
/** As deep as two thousand pages, or halfway down a smaller wall. */
const deep = () => Math.min(2_000, size.recognitions / first / 2);

/** What is asked in each row of the table; every request of a row differs from the next. */
const bodies = {
  page: (roll) => wall({ after: cursorAt(anywhere(roll)) }),
  rights: (roll) => rights(anywhere(roll)),
  value: (roll) => wall({ after: cursorAt(anywhere(roll)), filter: { valueId: value(roll) } }),
  department: (roll) => filtered(roll, { departmentId: department(roll) }),
  person: (roll) => filtered(roll, { personId: person(roll) }),
  month: (roll) => inMonth(anywhere(roll)),
  departmentValue: (roll) => filtered(roll, { departmentId: department(roll), valueId: value(roll) }),
  personDepartment: (roll) => filtered(roll, { personId: person(roll), departmentId: id('Department', 0) }),
  valueMonth: (roll) => inMonth(anywhere(roll), { valueId: value(roll) }),
  hot: () => wall({}),
  first: () => wall({}),
  deep: (roll) => wall({ after: cursorAt(size.recognitions - deep() * first - roll(first)) }),
  board: (roll) => board(roll(size.blockers - 200) + 200),
  purpose: () => ({ documentId: idOf(documents.purpose), operationName: 'PurposePage', variables: {} }),
  proofs: () => ({ documentId: idOf(documents.proofs), operationName: 'ValueProofs', variables: { newest: 1 } }),
  people: (roll) => ({
    documentId: idOf(documents.people),
    operationName: 'People',
    variables: { search: fragments[roll(fragments.length)], first: 10 },
  }),
};

/** Beginnings, middles, words in any order, surnames with particles, and nobody. */
const fragments = [
  ...['jan', 'de', 'visser', 'omer', 'anne van', 'kow', 'nun', 'sm', 'el', 'xandra ho', 'e', 'zzz'],
  ...['visser jan', 'meer van der', 'van den berg wout', 'idrissi el', 'Ömer-Kaya', 'd’vries', 'zz qq'],
];

/** Rows that must not be answered from memory say so, as a writer's own widget does. */
const uncached = new Set(['first', 'deep', 'person', 'personDepartment', 'board', 'purpose', 'proofs']);

/** `number` ready-made requests of a row, by different people from the one at `start` on, as bytes for a socket. */
export function requestsOf(row, number, seed, start = 0) {
  const roll = dice(seed);
  const change = changes[row];
  return Array.from({ length: number }, (_, place) => {
    const index = start + place;
    if (change) return request(change(roll, index), index % writers);
    return request(bodies[row](roll), index % askers, uncached.has(row));
  });
}

export function request(body, asker, isUncached = false) {
  const text = JSON.stringify(body);
  const lines = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    'accept: application/graphql-response+json, application/json',
    'accept-language: nl-NL,nl;q=0.9,en;q=0.8',
    'origin: https://intranet.example',
    `authorization: Bearer ${tokenOf(asker)}`,
    ...(isUncached ? ['cache-control: no-cache'] : []),
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

/** Mercurius calls a document's id `query`, beside which it says that it is one. */
function wall(variables) {
  const id = idOf(documents.wall);
  return { documentId: id, query: id, persisted: true, operationName: 'Wall', variables: { first, ...variables } };
}

function board(index) {
  const after = Buffer.from(`${batchOf(index)}|${blockerUuid(index)}`, 'latin1').toString('base64url');
  return { documentId: idOf(documents.blockers), operationName: 'Blockers', variables: { first, after } };
}

function rights(newest) {
  const ids = Array.from({ length: first }, (_, index) => nodeId('Recognition', recognitionUuid(newest - index)));
  return { documentId: idOf(documents.rights), operationName: 'Marks', variables: { recognitionIds: ids } };
}

function filtered(roll, filter) {
  return wall({ after: cursorAt(newer(roll)), filter });
}

/** From a place within the month on: bounded below, as a page of a month is. */
function inMonth(index, filter = {}) {
  const month = new Date(recognitionTime(index)).toISOString().slice(0, 7);
  return wall({ after: cursorAt(index), filter: { ...filter, month } });
}

function id(type, index) {
  return nodeId(type, uuidOf(type.toLowerCase(), index));
}

const tokens = new Map();

function tokenOf(asker) {
  if (!tokens.has(asker))
    tokens.set(
      asker,
      sign({ iss: issuer, aud: audience, sub: `p${asker}`, exp: Math.floor(Date.now() / 1000) + 3_600 }),
    );
  return tokens.get(asker);
}

function sign(claims) {
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

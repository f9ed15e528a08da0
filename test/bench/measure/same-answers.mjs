import { deepStrictEqual } from 'node:assert';
import { jsonOf, openConnection } from '../load/connection.mjs';
import { requestsOf } from '../load/requests.mjs';

/** What is compared must answer alike: the same JSON from every server for some pages, or the figures mean nothing. */
export async function assertSameAnswers(servers) {
  await compare(servers, [...requestsOf('page', 10, 9), ...requestsOf('first', 1, 9)]);
}

export async function assertSameBoards(servers) {
  await compare(servers, requestsOf('board', 10, 9));
}

/** What is the same whoever asks and however often. */
export async function assertSamePurposes(servers) {
  await compare(servers, [...requestsOf('purpose', 2, 9), ...requestsOf('proofs', 2, 9)]);
}

async function compare(servers, requests) {
  for (const request of requests) {
    const [one, ...others] = await Promise.all(servers.map((server) => askOnce(server, request)));
    for (const other of others) deepStrictEqual(other, one);
  }
}

async function askOnce({ port }, request) {
  const connection = openConnection(port);
  const answer = jsonOf(await connection.ask(request));
  connection.close();
  return answer;
}

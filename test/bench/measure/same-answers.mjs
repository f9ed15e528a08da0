import { deepStrictEqual } from 'node:assert';
import { jsonOf, openConnection } from '../load/connection.mjs';
import { requestsOf } from '../load/requests.mjs';

/** What is compared must answer alike: the same JSON from every server for some requests, or the figures mean nothing. */
export async function assertSame(servers, requests, count = 10) {
  for (const request of requestsOf(requests, count, 9)) {
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

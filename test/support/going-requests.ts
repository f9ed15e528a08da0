import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { nodeId } from '../../server/kernel/node-id.ts';
import type { Json } from './asking.ts';
import { type Acknowledged, stored, uuidOf } from './going-changes.ts';
import { addComment, give, react, wall } from './operations.ts';
import { type Posted, post } from './post.ts';
import { tokenFor } from './test-issuer.ts';

/** Somebody of the directory, by the uuid there. */
export interface Colleague {
  uuid: string;
  userName: string;
}

/** Servers as a load balancer sees them. One that is leaving is still sent to, as long as it is in the list. */
export interface Balanced {
  servers: string[];
  leaving: Set<string>;
}

/** What came of requests that go on. */
export interface GoingRequests {
  /** Changes that somebody has read to be stored: each must be found exactly once. */
  acknowledged: Acknowledged[];
  /** How many answers each server has given. */
  answered: Record<string, number>;
  refused: number;
  busy: number;
  /** Anything that is neither an answer nor a refusal nor a 503. */
  unexpected: string[];
  stop: () => Promise<void>;
}

/** How long each waits after an answer, in milliseconds: a person can make 120 changes a minute. */
const pause = 500;

/** Colleagues who nominate, comment, react and read, each one request after another, at whichever server is next. */
export function goingRequests(colleagues: Colleague[], valueId: string, balanced: Balanced): GoingRequests {
  const all: GoingRequests = { acknowledged: [], answered: {}, refused: 0, busy: 0, unexpected: [], stop };
  const send = sender(balanced, all);
  const given: string[] = [];
  let isStopped = false;
  const going = colleagues.map(async (who, place) => {
    await setTimeout((pause * place) / colleagues.length);
    for (let count = 0; !isStopped; count += 1) {
      await change({ who, others: colleagues, place, count, valueId, given }, send, all);
      await setTimeout(pause);
    }
  });
  async function stop() {
    isStopped = true;
    await Promise.all(going);
  }
  return all;
}

interface Turn {
  who: Colleague;
  others: Colleague[];
  place: number;
  count: number;
  valueId: string;
  given: string[];
}

type Send = (who: Colleague, query: string, variables: object) => Promise<Json | null>;

/** Of four turns one is a nomination, of which nobody can send more than three a day. */
async function change(turn: Turn, send: Send, { acknowledged }: GoingRequests): Promise<void> {
  const { who, others, place, count, valueId, given } = turn;
  const name = `${place}.${count} ${randomUUID()}`;
  const recognitionId = given.at(-1 - (place % 3)) ?? given.at(-1);
  if (count % 4 === 0 && count < 12) {
    const receiverIds = [1, 2].map((next) => nodeId('Person', others[(place + next) % others.length]!.uuid));
    const texts = { situation: name, action: 'She ran.', effect: 'All stayed dry.' };
    const input = { ...texts, receiverIds, valueId, idempotencyKey: randomUUID() };
    const made = await send(who, give, { input });
    if (made === null) return;
    if (made.publishedAt !== null) given.push(made.id);
    acknowledged.push(stored('SELECT id FROM recognition WHERE situation = ?', name));
  } else if (recognitionId === undefined || count % 4 === 3) {
    await send(who, wall, { first: 10 });
  } else if (count % 4 === 1) {
    const kind = ['APPLAUSE', 'HEART', 'BRIGHT', 'COPY'][place % 4]!;
    const made = await send(who, react, { input: { recognitionId, kind, on: true } });
    const sql = 'SELECT kind FROM reaction WHERE recognition_id = ? AND person_id = ? AND kind = ?';
    if (made !== null) acknowledged.push(stored(sql, uuidOf(made), who.uuid, kind));
  } else {
    const input = { recognitionId, text: name, idempotencyKey: randomUUID() };
    const made = await send(who, addComment, { input });
    if (made !== null) acknowledged.push(stored('SELECT id FROM recognition_comment WHERE text = ?', name));
  }
}

/** Sends until somebody answers: a server that is leaving may hang up, and one that has too much to do may say 503. */
function sender(balanced: Balanced, all: GoingRequests): Send {
  let turn = 0;
  return async (who, query, variables) => {
    for (let tries = 0; tries < 100; tries += 1) {
      turn += 1;
      const server = balanced.servers[turn % balanced.servers.length]!;
      const token = await tokenFor(who.userName, new Date());
      const answer = await post(server, token, query, variables).catch((error: Error) => error);
      if (answer instanceof Error) {
        if (!balanced.leaving.has(server)) all.unexpected.push(`${server} hung up: ${answer.cause ?? answer}`);
      } else if (answer.status === 503) {
        all.busy += 1;
      } else {
        all.answered[server] = (all.answered[server] ?? 0) + 1;
        return madeBy(answer, all);
      }
      await setTimeout(100);
    }
    all.unexpected.push('nobody answered a request that was sent a hundred times');
    return null;
  };
}

/** What was made; null where it was refused. */
function madeBy({ status, data, errors }: Posted, all: GoingRequests): Json | null {
  if (status !== 200 || errors) {
    all.unexpected.push(`${status} ${JSON.stringify(errors)}`);
    return null;
  }
  const [made] = Object.values(data) as Json[];
  if (made.message === undefined) return made;
  all.refused += 1;
  return null;
}

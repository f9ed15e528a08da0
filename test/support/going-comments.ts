import { randomUUID } from 'node:crypto';
import type { Json } from './asking.ts';
import type { Made, MadePerson } from './factories.ts';
import { documentIdOf } from './known-documents.ts';
import { addComment } from './operations.ts';
import { tokenFor } from './test-issuer.ts';

/** A request that no answer of a server came to: null where its connection ended, or what a proxy said. */
export interface Failure {
  status: number | null;
  /** On the clock of `performance.now()`. */
  at: number;
}

export interface GoingComments {
  /** How many comments of each writer were acknowledged, in the writers' order. */
  acknowledged: number[];
  failures: Failure[];
  /** What writers missed of their own in what they read next. */
  stale: string[];
  /** Ends once what is under way is answered. */
  stop: () => Promise<void>;
}

export interface CommentingPerson {
  person: MadePerson;
  /** On which nobody else comments. */
  on: Made;
}

/** Sends an operation as this person. */
export async function sentBy({ userName }: MadePerson, api: string, body: object): Promise<Json | Failure> {
  const authorization = `Bearer ${await tokenFor(userName, new Date())}`;
  // As the widget asks in the seconds after a change.
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache', authorization };
  try {
    const answer = await fetch(`${api}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (answer.status === 200) return await answer.json();
    await answer.body?.cancel();
    return { status: answer.status, at: performance.now() };
  } catch {
    return { status: null, at: performance.now() };
  }
}

/** A comment under a key of its own. */
export function commentOn({ id }: Made, text: string): object {
  return { query: addComment, variables: { input: { recognitionId: id, text, idempotencyKey: randomUUID() } } };
}

/** Sends it again, as it is, until a server has answered; each time that none has is added to `failures`. */
export async function sentUntilAnswered(
  person: MadePerson,
  api: string,
  body: object,
  failures: Failure[],
): Promise<Json> {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await sentBy(person, api, body);
    if ('data' in answer) return answer;
    failures.push(answer);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no server answers: ${JSON.stringify(failures)}`);
}

/** Everybody comments on a story of their own, one comment after another, and after each reads the wall. */
export function goingComments(api: string, writers: CommentingPerson[], pause: number): GoingComments {
  const going: GoingComments = { acknowledged: writers.map(() => 0), failures: [], stale: [], stop };
  let isStopped = false;
  const wall = { documentId: documentIdOf('Wall'), variables: { first: 20 } };
  const write = async ({ person, on }: CommentingPerson, index: number) => {
    while (!isStopped) {
      const said = await sentUntilAnswered(person, api, commentOn(on, 'So it was.'), going.failures);
      if (said.data.comment.__typename !== 'Comment') throw new Error(`refused: ${JSON.stringify(said)}`);
      going.acknowledged[index]! += 1;
      const { data } = await sentUntilAnswered(person, api, wall, going.failures);
      const shown = data.wall.edges.find(({ node }: Json) => node.id === on.id)?.node.commentCount;
      if (shown !== going.acknowledged[index]) going.stale.push(`${shown} of ${going.acknowledged[index]}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const written = Promise.all(writers.map(write));
  async function stop() {
    isStopped = true;
    await written;
  }
  return going;
}

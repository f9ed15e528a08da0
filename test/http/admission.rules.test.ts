import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAdmission } from '../../server/http/admission/admission.ts';
import type { OperationType } from '../../server/http/admission/under-way.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers when the test says so; a token `known` is one that it remembers. */
function serverFor(limit: number) {
  const done: string[] = [];
  const shed: [string, number][] = [];
  const admission = createAdmission({
    limit,
    isKnown: (authorization) => authorization === 'known',
    shed: (request, _, retryAfter) => void shed.push([String(request.url), retryAfter]),
  });
  const come = (
    url: string,
    { operation = 'query' as OperationType, authorization = 'known', isGone = false } = {},
  ) => {
    const request = { url, headers: { authorization } } as IncomingMessage;
    const response = { destroyed: isGone } as ServerResponse;
    const handle = () => {
      if (admission.enter(operation, request, response)) done.push(url);
    };
    if (admission.isBusy()) admission.wait(request, response, handle);
    else handle();
  };
  const comeMany = (count: number, name: string) => {
    for (let nth = 0; nth < count; nth += 1) come(name);
  };
  /** So many leave, and the event loop comes round. */
  const leave = async (count: number, operation: OperationType = 'query') => {
    for (let left = 0; left < count; left += 1) admission.leave(operation);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { admission, come, comeMany, leave, done, shed };
}

it('as many are let in at once as the limit says, though they are answered on the spot', async () => {
  const { admission, comeMany, leave, done } = serverFor(4);
  comeMany(10, 'a');
  for (let left = 0; left < 4; left += 1) admission.leave('query');
  expect(done).toHaveLength(4);
  await leave(0);
  expect(done).toHaveLength(8);
  await leave(4);
  expect(done).toHaveLength(10);
  await leave(2);
  expect(admission.isBusy()).toBe(false);
});

it('in a queue that stays, changes and streams have a sixteenth of the places, and reads all others', async () => {
  const { come, comeMany, leave, done, shed } = serverFor(32);
  comeMany(32, 'before');
  // One leaves and one comes, every ten milliseconds, so that there is always somebody who waits.
  comeMany(1, 'before');
  for (let tens = 0; tens < 60; tens += 1) {
    comeMany(1, 'before');
    await vi.advanceTimersByTimeAsync(10);
    await leave(1);
  }
  expect(shed).toEqual([]);
  done.length = 0;
  for (const operation of ['mutation', 'subscription'] as const)
    for (let nth = 0; nth < 3; nth += 1) come(`${operation} ${nth}`, { operation });
  comeMany(2, 'read');
  await leave(8);
  expect(done.filter((name) => name !== 'before')).toEqual([
    ...['mutation 0', 'mutation 1', 'subscription 0', 'subscription 1', 'read'],
  ]);
  expect(shed.map(([name]) => name)).toEqual(['mutation 2', 'subscription 2']);
});

it('where nobody is answered, nobody waits any more, and whoever comes once they are is let in', async () => {
  const { admission, come, leave, done, shed } = serverFor(2);
  for (const name of ['a', 'b', 'c']) come(name);
  await vi.advanceTimersByTimeAsync(600);
  expect(shed).toEqual([['c', 10]]);
  come('d');
  expect(shed.at(-1)).toEqual(['d', 10]);
  await leave(2);
  expect(admission.isBusy()).toBe(false);
  come('e');
  expect(done).toEqual(['a', 'b', 'e']);
});

it('whoever has hung up while they waited is left out', async () => {
  const { come, leave, done } = serverFor(1);
  come('a');
  come('b', { isGone: true });
  come('c');
  await leave(1);
  await leave(0);
  expect(done).toEqual(['a', 'c']);
});

it('whoever is not known waits behind those who are', async () => {
  const { come, leave, done } = serverFor(2);
  come('a');
  come('b');
  come('stranger', { authorization: 'new' });
  come('nobody', { authorization: '' });
  come('colleague');
  await leave(1);
  expect(done.at(-1)).toBe('colleague');
  await leave(2);
  expect(done.slice(-2)).toEqual(['stranger', 'nobody']);
});

it('without a limit nobody ever waits', () => {
  const { admission, comeMany, done } = serverFor(0);
  comeMany(5_000, 'a');
  expect([done.length, admission.isBusy()]).toEqual([5_000, false]);
});

import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../client/embed/read-settings.ts';
import { enterSession, leaveSession } from '../../client/embed/session.ts';
import { ViewerDocument } from '../../client/graphql.ts';

const HOME = 'https://applaus.example/';
const seconds = Math.floor(Date.now() / 1000);
const token = (sub: string) => `e30.${btoa(JSON.stringify({ iss: 'x', sub, iat: seconds, exp: seconds + 600 }))}.c2ln`;

afterEach(() => {
  document.body.innerHTML = '';
});

/** A server of which each token is renewed once, by one of the person who is signed in by then. */
function server(people: string[]) {
  const sent: string[] = [];
  let turn = 0;
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, options) => {
    if (String(url).includes('token'))
      return Response.json({ token: token(people[Math.min(turn++, people.length - 1)]!) });
    const { authorization } = options!.headers as Record<string, string>;
    sent.push(authorization!);
    if (authorization === `Bearer ${token(people[0]!)}`) return Response.json({}, { status: 401 });
    return Response.json({ data: { viewer: null } });
  });
  return { sent, fetched };
}

const element = () => {
  const host = document.createElement('applaus-widget');
  host.setAttribute('token-url', 'https://intranet.example/token');
  document.body.append(host);
  return host;
};

test('a renewed token of another person ends the session for all who share it, and what the first sent is not sent again', async () => {
  const { sent } = server(['sanne', 'yusuf']);
  const host = element();
  const settings = readSettings(host, HOME);
  const users = [vi.fn(), vi.fn()];
  const [first, shared] = users.map((user) => enterSession(host, settings, user));
  expect(shared).toBe(first);
  await expect(first!.client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' })).rejects.toThrow(
    'another person',
  );
  expect(sent).toEqual([`Bearer ${token('sanne')}`]);
  expect(users.map((user) => user.mock.calls.length)).toEqual([1, 1]);
  for (const user of users) leaveSession(first!, user);
});

test('whoever showed the first person enters a session of the second, with a client of its own', async () => {
  server(['sanne', 'yusuf']);
  const host = element();
  const settings = readSettings(host, HOME);
  const before = enterSession(host, settings, restart);
  let after = before;
  function restart() {
    after = enterSession(host, settings, restart);
    leaveSession(before, restart);
  }
  await expect(before.client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' })).rejects.toThrow();
  expect([after.id !== before.id, after.client !== before.client]).toEqual([true, true]);
  expect(await after.bearer.current()).toBe(token('yusuf'));
  const another = vi.fn();
  expect(enterSession(element(), settings, another)).toBe(after);
  leaveSession(after, another);
  leaveSession(after, restart);
});

test('the last element to leave stops the client, and whoever comes after begins anew', () => {
  server(['sanne']);
  const host = element();
  const settings = readSettings(host, HOME);
  const users = [vi.fn(), vi.fn()];
  const [session] = users.map((user) => enterSession(host, settings, user));
  const stopped = vi.spyOn(session!.client, 'stop');
  leaveSession(session!, users[0]!);
  expect(stopped).not.toHaveBeenCalled();
  leaveSession(session!, users[1]!);
  expect(stopped).toHaveBeenCalledTimes(1);
  const later = enterSession(host, settings, users[0]!);
  expect(later.client).not.toBe(session!.client);
  leaveSession(later, users[0]!);
});

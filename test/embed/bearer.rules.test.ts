import { expect, test, vi } from 'vitest';
import { claimsOf, createBearer } from '../../client/transport/bearer.ts';

const now = () => Math.floor(Date.now() / 1000);
const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

test('a token is fetched once for many requests', async () => {
  const fetchToken = vi.fn(async () => token({ iat: now(), exp: now() + 600 }));
  const bearer = createBearer(fetchToken);
  await Promise.all([bearer.current(), bearer.current(), bearer.current()]);
  await bearer.current();
  expect(fetchToken).toHaveBeenCalledTimes(1);
});

test('a token is renewed shortly before it ends, whatever the clock of this machine says', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  const issued = now() - 3_600_000;
  const fetchToken = vi.fn(async () => token({ iat: issued, exp: issued + 600 }));
  const bearer = createBearer(fetchToken);
  await bearer.current();
  vi.advanceTimersByTime(560_000);
  await bearer.current();
  expect(fetchToken).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(15_000);
  await bearer.current();
  expect(fetchToken).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('of several refused requests one renews, and all get the new token', async () => {
  let number = 0;
  const fetchToken = vi.fn(async () => `token ${++number}`);
  const bearer = createBearer(fetchToken, 'token 0');
  expect(await Promise.all([bearer.renewed('token 0'), bearer.renewed('token 0')])).toEqual(['token 1', 'token 1']);
  expect(await bearer.renewed('token 0')).toBe('token 1');
  expect(fetchToken).toHaveBeenCalledTimes(1);
});

test('a token that could not be had is asked for again', async () => {
  const fetchToken = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('token');
  const bearer = createBearer(fetchToken);
  await expect(bearer.current()).rejects.toThrow('offline');
  expect(await bearer.current()).toBe('token');
});

test('a token of another person ends the bearer, and nothing more is sent by it', async () => {
  const first = token({ iss: 'intranet', sub: 'sanne', iat: now(), exp: now() + 600 });
  const second = token({ iss: 'intranet', sub: 'yusuf', iat: now(), exp: now() + 600 });
  const onOtherPerson = vi.fn();
  const bearer = createBearer(async () => second, first, onOtherPerson);
  await expect(bearer.renewed(first)).rejects.toThrow('another person');
  expect(onOtherPerson.mock.calls).toEqual([[second]]);
  await expect(bearer.current()).rejects.toThrow('another person');
  bearer.put(first);
  await expect(bearer.current()).rejects.toThrow('another person');
  expect(onOtherPerson).toHaveBeenCalledTimes(1);
});

test('claims are read without being trusted', () => {
  expect(claimsOf(token({ iss: 'intranet', sub: 'sanne' }))).toEqual({ iss: 'intranet', sub: 'sanne' });
  expect(claimsOf('opaque')).toEqual({});
});

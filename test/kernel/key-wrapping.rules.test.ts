import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWrapped, unwrapKey, wrapKey, wrappingKeyOf } from '../../server/kernel/key-wrapping.ts';

describe('a wrapped key', () => {
  const wrappingKey = wrappingKeyOf('a secret of the operator, long enough');
  const name = { epoch: 202_647, kind: 'letter', keyId: 'A'.repeat(43) };
  const key = randomBytes(1_200);

  it('opens under the same secret and name alone', () => {
    const wrapped = wrapKey(wrappingKey, name, key);
    expect(unwrapKey(wrappingKeyOf('a secret of the operator, long enough'), name, wrapped)).toEqual(key);
    expect(unwrapKey(wrappingKeyOf('another secret of the operator'), name, wrapped)).toBeNull();
    for (const other of [{ epoch: 202_648 }, { kind: 'me-too' }, { keyId: 'B'.repeat(43) }]) {
      expect(unwrapKey(wrappingKey, { ...name, ...other }, wrapped)).toBeNull();
    }
  });

  it('does not open with a sign changed or cut off, and is no readable key', () => {
    const wrapped = wrapKey(wrappingKey, name, key);
    const changed = `${wrapped.slice(0, 40)}${wrapped[40] === 'A' ? 'B' : 'A'}${wrapped.slice(41)}`;
    const readable = key.toString('base64url');
    for (const wrong of [changed, wrapped.slice(0, -2), 'v1.', '', readable]) {
      expect(unwrapKey(wrappingKey, name, wrong), wrong.slice(0, 50)).toBeNull();
    }
    expect([isWrapped(wrapped), isWrapped(readable)]).toEqual([true, false]);
  });

  it('is ASCII, another each time, and has nothing of the key in it', () => {
    const wrapped = [wrapKey(wrappingKey, name, key), wrapKey(wrappingKey, name, key)];
    expect(wrapped[0]).not.toBe(wrapped[1]);
    for (const one of wrapped) {
      expect(one).toMatch(/^v1\.[\w-]+$/);
      expect(one).not.toContain(key.toString('base64url').slice(100, 120));
    }
  });
});

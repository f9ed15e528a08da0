import { configure } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

/** Letters are waited for: blinding and signing take their time on a busy machine. */
configure({ asyncUtilTimeout: 15_000, eventWrapper: (press) => press() });

/** jsdom's bytes are not those of node's cryptography; in a browser both are the same. */
Object.assign(globalThis, {
  Uint8Array: Object.getPrototypeOf(Buffer),
  ArrayBuffer: Buffer.from([0]).buffer.constructor,
});

/** jsdom lays nothing out, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Nor does it show anything of which a part could be seen. */
globalThis.IntersectionObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;

beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

/** Preact waits for a paint before it runs effects, and 35 ms at most: the last of them end before the page does. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAdmission } from '../../server/http/admission/admission.ts';
import { createHttp } from '../../server/http/create-http.ts';
import { collectedLog } from '../support/collected-log.ts';

const loader = 'const loader = 1;'.repeat(50);
const chunk = 'export const widget = 2;'.repeat(50);
const ORIGIN = 'https://intranet.example.com';
let folder: string;
let http: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'applaus-embed-'));
  for (const [path, text] of [
    ['v1/applaus.js', loader],
    ['0.1.0/first-abc.js', chunk],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text));
  }
  writeFileSync(join(folder, '0.1.0/alone.js'), chunk);
  http = await createHttp({
    logger: collectedLog().logger,
    origins: [ORIGIN],
    embedFolder: folder,
    admission: createAdmission({ limit: 0, isKnown: () => true, shed: () => undefined }),
    now: () => new Date(),
  });
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, accepted?: string, origin = ORIGIN) =>
  http.inject({ url: `/embed/${path}`, headers: { origin, ...(accepted ? { 'accept-encoding': accepted } : {}) } });

test.each([
  ['gzip, deflate, br, zstd', 'br', (bytes: Buffer) => brotliDecompressSync(bytes)],
  ['gzip', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
  [undefined, undefined, (bytes: Buffer) => bytes],
] as const)(
  'who accepts %s gets a file as %s, and a cache knows that it depends on that',
  async (accepted, coding, text) => {
    const { headers, rawPayload } = await get('0.1.0/first-abc.js', accepted);
    expect(headers['content-encoding']).toBe(coding);
    expect(text(rawPayload).toString()).toBe(chunk);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(String(headers.vary).toLowerCase()).toContain('accept-encoding');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  },
);

test('the loader may change in five minutes, however it is packed', async () => {
  for (const accepted of ['br', 'gzip', undefined]) {
    const { headers } = await get('v1/applaus.js', accepted);
    expect(headers['cache-control'], accepted).toBe('public, max-age=300');
  }
});

test('a page of any origin may take the files, and every answer names all it depends on', async () => {
  for (const origin of [ORIGIN, 'https://other.example.com']) {
    const { headers } = await get('v1/applaus.js', 'br', origin);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a file that the build did not pack goes as it is, and none is no file for ever', async () => {
  expect((await get('0.1.0/alone.js', 'br')).body).toBe(chunk);
  const { statusCode, headers } = await get('0.1.0/gone.js', 'br');
  expect([statusCode, headers['cache-control']]).toEqual([404, undefined]);
});

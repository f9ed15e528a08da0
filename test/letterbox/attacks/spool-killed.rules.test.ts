import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { spoolFile } from '../../../server/letterbox/spool-file.ts';
import { recordChaos } from '../../support/chaos.ts';

const secret = 'a secret of the tests for their spool';
const kills = 25;

describe('a letterbox that is killed while it writes its spool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-killed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'letterbox.spool');

  /** Lets it write for a while, kills it, and says which state it had accepted last. */
  const killedAfter = async (milliseconds: number) => {
    const child = spawn(process.execPath, ['test/support/spool-process.mjs', path, secret]);
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await once(child, 'close');
    return Number(/(\d+)\n(?!.*\n)/.exec(said)?.[1]);
  };

  it(`has everything that it accepted, ${kills} times over`, { timeout: 120_000 }, async () => {
    const states = new Set<number>();
    for (let kill = 0; kill < kills; kill += 1) {
      const accepted = await killedAfter(10 + ((kill * 17) % 60));
      const { bodies } = spoolFile(path, secret).read();
      const state = bodies[0]!.readUInt32BE();
      // The one that was being written may be whole on the disk already, though nobody was told.
      expect([accepted, accepted + 1]).toContain(state);
      expect(bodies).toHaveLength(1 + ((state * 37) % 100));
      expect(bodies.every((body) => body.readUInt32BE() === state)).toBe(true);
      states.add(state);
    }
    expect(states.size).toBe(kills);
    recordChaos(`${kills} times kill -9 of a letterbox while it writes its spool`, '0 accepted letters lost');
  });
});

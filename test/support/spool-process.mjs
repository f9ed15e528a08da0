// Writes a spool from a process of its own until it is killed: `node spool-process.mjs FILE SECRET`. State N has as many
// letters as `sizeOf` says, each beginning with N, and is said once it was accepted.
import { spoolFile } from '../../dist/server/letterbox/spool-file.js';

const [path, secret] = process.argv.slice(2);
const file = spoolFile(path, secret);
const { bodies } = file.read();
let state = bodies.length > 0 ? bodies[0].readUInt32BE() : 0;
for (;;) {
  state += 1;
  const count = 1 + ((state * 37) % 100);
  const body = Buffer.alloc(8_192, state % 256);
  body.writeUInt32BE(state);
  await file.write({ bodies: Array(count).fill(body), waitingSince: null }, count > 64 ? 128 : 64);
  process.stdout.write(`${state}\n`);
}

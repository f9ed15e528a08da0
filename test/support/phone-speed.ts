import { generateKeyPairSync, sign } from 'node:crypto';

/** RSA-2048 signatures that a core makes in a second, of a machine of which a phone has a quarter of the speed. */
const reference = 2_000;
const quarter = 4;

/** How many times slower than this machine a phone is: a slow machine is nearer to it than a quick one. */
export function timesSlowerThanHere(): number {
  return quarter * Math.min(1, signaturesPerSecond() / reference);
}

/** By processor time, so that it does not matter what else the machine does. */
function signaturesPerSecond(count = 200): number {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const before = process.cpuUsage();
  for (let made = 0; made < count; made += 1) sign('sha256', Buffer.from(String(made)), privateKey);
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

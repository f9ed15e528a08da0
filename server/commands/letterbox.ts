import 'reflect-metadata';
import { OperatorError } from '../kernel/operator-error.ts';
import { orExit } from '../or-exit.ts';
import { checkDoor } from './letterbox/check.ts';
import { checkConnections } from './letterbox/check-connections.ts';
import { checkSharing } from './letterbox/check-sharing.ts';
import { rekeyLetterbox } from './letterbox/rekey.ts';
import { serveLetterbox } from './letterbox/serve.ts';
import { say } from './run-command.ts';

// `npm run letterbox` runs it, `npm run letterbox -- check URL` looks from outside at one that runs, and `npm run letterbox --
// rekey` writes what it keeps under another key.
const [verb, url, ...others] = process.argv.slice(2);
if (verb === 'check') await orExit(check);
else if (verb === 'rekey') await orExit(rekeyLetterbox);
else await serveLetterbox();

async function check(): Promise<void> {
  if (!URL.canParse(url ?? '')) {
    throw new OperatorError(
      'Say which letterbox to look at, and where Applaus and the intranet are: npm run letterbox -- check ' +
        'https://letters.door.example.com https://applaus.example.com https://intranet.example.com',
    );
  }
  const identified = others.filter((other) => URL.canParse(other)).map((other) => new URL(other));
  const { origin } = new URL(url!);
  const own = [...(await checkDoor(origin)), ...(await checkConnections(origin))];
  const findings = [...own, ...(await checkSharing(new URL(url!), identified))];
  for (const { level, text } of findings) say(`${{ good: 'good  ', look: 'LOOK  ', wrong: 'WRONG ' }[level]} ${text}`);
  if (findings.some(({ level }) => level === 'wrong'))
    throw new OperatorError('Letters are not anonymous on this way.');
}

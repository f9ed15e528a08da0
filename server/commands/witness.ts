import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../kernel/operator-error.ts';
import { orExit } from '../or-exit.ts';
import { say } from './run-command.ts';
import { type Manifest, type SeenManifest, seenOf, whatIsWrong } from './witness/what-is-wrong.ts';

// `npm run witness -- URL [--file FILE]`: is the list of keys still the one that was seen before? It signs in nowhere, so it
// sees what everybody sees; whoever runs it on a machine of their own needs to trust nobody's word.
await orExit(async () => {
  const { url, file } = argumentsOf(process.argv.slice(2));
  const manifest = await fetchManifest(url);
  const before = seenBefore(file);
  const wrong = whatIsWrong(manifest, before);
  if (wrong !== null) throw new OperatorError(`Something is wrong with the keys of ${url}: ${wrong}`);
  const seen = seenOf(manifest, new Date());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
  say(
    before
      ? `The keys are those of last time; ${seen.entries - before.entries} were added.`
      : 'Seen for the first time.',
  );
  say(`${seen.entries} keys. This week's seal: ${seen.seal}`);
});

function argumentsOf(words: string[]): { url: string; file: string } {
  const at = words.indexOf('--file');
  const [file] = at < 0 ? [] : words.splice(at, 2).slice(1);
  const [address = ''] = words;
  if (!URL.canParse(address)) {
    throw new OperatorError('Say which installation to look at: npm run witness -- https://applaus.example.com');
  }
  const { origin, host } = new URL(address);
  return { url: origin, file: file ?? join('data', `witness-${host.replace(':', '-')}.json`) };
}

async function fetchManifest(url: string): Promise<Manifest> {
  try {
    const answer = await fetch(`${url}/letterbox/manifest.json`);
    if (answer.ok) return (await answer.json()) as Manifest;
    throw new Error(`status ${answer.status}`);
  } catch (error) {
    throw new OperatorError(`${url} gives no list of keys: ${(error as Error).message}`);
  }
}

function seenBefore(file: string): SeenManifest | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OperatorError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../kernel/operator-error.ts';
import { orExit } from '../or-exit.ts';
import { say } from './run-command.ts';
import { isAccepted, isDeliveredIn, readAcceptance } from './witness/accepted.ts';
import { type BulletinIndex, isSegment, seenBulletinOf, whatIsWrongInBulletin } from './witness/bulletin.ts';
import { type FetchedDuty, readDutyDocument, whatIsWrongInDuty } from './witness/duty.ts';
import { fetchBytes, fetchJson } from './witness/fetch.ts';
import { type Manifest, type SeenManifest, seenOf, whatIsWrong } from './witness/what-is-wrong.ts';

// `npm run witness -- URL [--file FILE]`: are the list of keys, the bulletin and what is published of the duty those of before? It signs in
// nowhere, so it sees what everybody sees; whoever runs it on a machine of their own needs to trust nobody's word. With
// `--accepted CODE` it also says whether a letter that the letterbox accepted was delivered.
await orExit(async () => {
  const { url, file, accepted } = argumentsOf(process.argv.slice(2));
  const [before, now] = [seenBefore(file), new Date()];
  const manifest = await fetchJson<Manifest>(url, 'manifest.json');
  refuseIf(whatIsWrong(manifest, before), `the keys of ${url}`);
  const index = await fetchJson<BulletinIndex>(url, 'bulletin/index.json');
  refuseIf(whatIsWrongInBulletin(index, manifest.entries, before?.bulletin, now), `the bulletin of ${url}`);
  const segments = await fetchSegments(url, index);
  const duties = await fetchDuties(url, index);
  refuseIf(whatIsWrongInDuty(duties, index.segments, before?.duty), `what is published of the duty at ${url}`);
  const duty = duties.at(-1);
  const seen = { ...seenOf(manifest, now), bulletin: seenBulletinOf(index), ...seenDutyOf(duty) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
  say(
    before
      ? `The keys are those of last time; ${seen.entries - before.entries} were added.`
      : 'Seen for the first time.',
  );
  say(`${seen.entries} keys. This week's seal: ${seen.seal}`);
  say(`Bulletin ${seen.bulletin.batch}, signed, head ${seen.bulletin.head.slice(0, 32)}`);
  if (duty) say(aboutDuty(duty));
  for (const line of aboutErased(duties)) say(line);
  if (accepted !== undefined) say(aboutLetter(accepted, manifest, segments));
});

function argumentsOf(words: string[]): { url: string; file: string; accepted: string | undefined } {
  const file = takeOption(words, '--file');
  const accepted = takeOption(words, '--accepted');
  const [address = ''] = words;
  if (!URL.canParse(address)) {
    throw new OperatorError('Say which installation to look at: npm run witness -- https://applaus.example.com');
  }
  const { origin, host } = new URL(address);
  return { url: origin, file: file ?? join('data', `witness-${host.replace(':', '-')}.json`), accepted };
}

function takeOption(words: string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words.splice(at, 2)[1];
}

function refuseIf(wrong: string | null, where: string): void {
  if (wrong !== null) throw new OperatorError(`Something is wrong with ${where}: ${wrong}`);
}

async function fetchSegments(url: string, { segments }: BulletinIndex): Promise<{ batch: number; bytes: Buffer }[]> {
  const fetched: { batch: number; bytes: Buffer }[] = [];
  for (const link of segments) {
    const bytes = await fetchBytes(url, `bulletin/${link.segment}.bin`);
    const isWhole = isSegment(link, bytes);
    refuseIf(isWhole ? null : 'its content is not what it was signed as.', `delivery ${link.batch} of ${url}`);
    fetched.push({ batch: link.batch, bytes });
  }
  return fetched;
}

/** Every document, from the newest that the chain names back to the first. */
async function fetchDuties(url: string, { segments }: BulletinIndex): Promise<FetchedDuty[]> {
  const duties: FetchedDuty[] = [];
  for (let hash = segments.at(-1)?.duty ?? ''; hash !== ''; hash = duties[0]!.document.previous) {
    const duty = readDutyDocument(hash, await fetchBytes(url, `duty/${hash}.bin`));
    refuseIf(duty ? null : 'its content is not what it was signed as.', `document ${hash} of ${url}`);
    duties.unshift(duty!);
  }
  return duties;
}

function seenDutyOf(duty: FetchedDuty | undefined): Pick<SeenManifest, 'duty'> {
  return duty ? { duty: { number: duty.document.number, hash: duty.hash } } : {};
}

function aboutDuty({ document: { number, day, board } }: FetchedDuty): string {
  const { delivered, asked, answeredOnTime, confirmed, overdue } = board;
  return `Duty ${number} of ${day}: ${delivered} letters for all, ${asked} answers asked for, ${answeredOnTime} in time, ${confirmed} confirmed, ${overdue} overdue; nothing was rewritten.`;
}

function aboutErased(duties: FetchedDuty[]): string[] {
  const erased = new Map(duties.flatMap(({ document }) => document.erased).map((each) => [each[0], each]));
  return [...erased.values()].map(([, , day, because]) => `Something was erased on ${day}, by law (${because}).`);
}

function aboutLetter(code: string, { entries }: Manifest, segments: { batch: number; bytes: Buffer }[]): string {
  const shown = readAcceptance(code);
  if (shown === null || !isAccepted(shown, entries)) {
    throw new OperatorError('This code is not signed by the letterbox: it says nothing about a letter.');
  }
  const delivered = segments.find(({ bytes }) => isDeliveredIn(bytes, shown));
  return delivered
    ? `The letterbox accepted this letter, and delivered it with delivery ${delivered.batch}.`
    : 'The letterbox accepted this letter, and none of the deliveries of the last eight weeks holds it.';
}

function seenBefore(file: string): SeenManifest | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OperatorError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

import { onTestFinished } from 'vitest';
import { openDoor, rewriteStored } from '../../client/letterbox/door/door.ts';
import type { Issued, ToOutside } from '../../client/letterbox/outside/messages.ts';
import { base64url } from '../../client/letterbox/protocol/base64url.ts';
import type { Letter } from '../../client/letterbox/protocol/letter.ts';
import { fileStore } from '../../client/letterbox/storage/file-store.ts';
import type { Token, TokenBatch } from '../../client/letterbox/storage/stored.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { makeDesk } from './frame-desk.ts';
import { type LetterWorld, makeLetterWorld } from './letter-world.ts';

interface DoorSettings {
  world?: LetterWorld;
  /** The same one again is another tab, or a second visit. */
  browser?: FakeBrowser;
  now?: () => number;
  issue?: (batch: TokenBatch) => Promise<Partial<Issued>>;
  issueRound?: (round: string, blinded: string) => Promise<Partial<Issued>>;
}

/** The frame without its screens: one tab of one person. */
export function makeDoor(settings: DoorSettings = {}) {
  const { world = makeLetterWorld(), browser = fakeBrowser(), now = Date.now } = settings;
  const sentOut: ToOutside[] = [];
  const asked: string[][] = [];
  const issue = async (batch: TokenBatch): Promise<Issued> => {
    asked.push(batch.letters.map(({ blinded }) => base64url(blinded)));
    const signed = settings.issue ?? (async () => ({ tokens: signedBy(world, batch) }));
    return { type: 'issued', call: 0, ...(await signed(batch)) };
  };
  const issueRound = async (round: string, { blinded }: Pick<Token, 'blinded'>): Promise<Issued> => {
    asked.push([base64url(blinded)]);
    const signed = settings.issueRound ?? (async () => ({ signature: world.issueRound(round, base64url(blinded)) }));
    return { type: 'issued', call: 0, ...(await signed(round, base64url(blinded))) };
  };
  const letterbox = new URL('https://brieven.example/letterbox/');
  const outside = { send: (message: ToOutside) => void sentOut.push(message), listen: () => {} };
  const { work, files, locks } = browser;
  const store = fileStore({ files, locks, name: 'person-1', keys: () => [storageKey] });
  const options = { store, locks, work, outside, issue, issueRound, fetch: world.fetch, letterbox, now };
  const door = openDoor(
    { ...options, rewriteEvery: 10_000 },
    { lang: 'nl', desk: makeDesk({ offersKeys: world.offersKeys() }) },
  );
  // The frame rewrites its file at a rhythm of its own; this tab does as soon as a letter waits for it.
  const timer = setInterval(() => door.waiting.length > 0 && void rewriteStored(door), 20);
  onTestFinished(() => clearInterval(timer));
  return { door, world, browser, asked, sentOut };
}

export const storageKey = { epoch: 202648, key: base64url(new Uint8Array(32).fill(5)) };

export function signedBy(world: LetterWorld, { epoch, letters, meToos }: TokenBatch) {
  const blinded = (tokens: TokenBatch['letters']) => tokens.map((token) => base64url(token.blinded));
  return world.issue(epoch, blinded(letters), blinded(meToos));
}

export const aLetter: Letter = {
  kind: 'TOOL',
  addressee: '',
  visibility: 'ALL',
  lang: 'nl',
  round: '',
  title: 'Twee schermen',
  obstacle: 'Ik typ alles twee keer over.',
  cost: '',
};

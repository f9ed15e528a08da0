import { openDoor } from '../../client/letterbox/door/door.ts';
import type { Issued, ToOutside } from '../../client/letterbox/outside/messages.ts';
import { base64url } from '../../client/letterbox/protocol/base64url.ts';
import { blind, finalize } from '../../client/letterbox/protocol/blind-token.ts';
import type { Letter } from '../../client/letterbox/protocol/letter.ts';
import { memoryStore, type Store } from '../../client/letterbox/storage/store.ts';
import type { TokenBatch } from '../../client/letterbox/storage/stored.ts';
import { makeDesk } from './frame-desk.ts';
import { type LetterWorld, makeLetterWorld } from './letter-world.ts';

interface DoorSettings {
  world?: LetterWorld;
  store?: Store;
  person?: string;
  now?: () => number;
  issue?: (batch: TokenBatch) => Promise<Partial<Issued>>;
}

/** The frame without its screens: one tab of one person. */
export function makeDoor(settings: DoorSettings = {}) {
  const { world = makeLetterWorld(), store = memoryStore(), person = 'person/1', now = Date.now } = settings;
  const told: ToOutside[] = [];
  const asked: string[][] = [];
  const issue = async (batch: TokenBatch): Promise<Issued> => {
    asked.push(batch.letters.map(({ blinded }) => base64url(blinded)));
    const signed = settings.issue ?? (async () => ({ tokens: signedBy(world, batch) }));
    return { type: 'issued', call: 0, ...(await signed(batch)) };
  };
  const letterbox = new URL('https://brieven.example/letterbox/');
  const outside = { send: (message: ToOutside) => void told.push(message), listen: () => {} };
  const parts = { store, person, blinder: { blind, finalize }, outside, issue, fetch: world.fetch, letterbox, now };
  const door = openDoor(parts, { lang: 'nl', desk: makeDesk() });
  return { door, world, store, asked, told };
}

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

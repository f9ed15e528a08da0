import { createHash, generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import type { Database } from '../../server/kernel/database.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { dayIn } from '../../server/kernel/time.ts';
import { DeliveryRow } from '../../server/letterbox/delivery.row.ts';
import { LetterItemRow } from '../../server/letterbox/letter-item.row.ts';
import type { Json } from './asking.ts';
import type { Made } from './factories.ts';
import type { World } from './world.ts';

/** The keys of a letter, as its author's browser holds them. */
export interface Author {
  threadId: string;
  signPub: string;
  openPub: string;
  openKey: KeyObject;
}

/** Something that waits in a delivery. */
export interface Item {
  type: 'LETTER' | 'ME_TOO' | 'FOLLOW_UP';
  author: Author;
  texts: string[];
}

const raw = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');

function author(): Author {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const [signPub, openPub] = [randomBytes(32).toString('hex'), raw(publicKey)];
  const threadId = createHash('sha256')
    .update(signPub + openPub)
    .digest('hex')
    .slice(0, 32);
  return { threadId, signPub, openPub, openKey: privateKey };
}

export interface LetterFacts {
  kind: string;
  addressee: { uuid: string } | null;
  visibility: 'ALL' | 'MANAGEMENT';
  lang: string;
  round: { uuid: string } | null;
  title: string;
  obstacle: string;
  cost: string;
}

export function letter(facts: Partial<LetterFacts> = {}): Item {
  const { kind = 'PROCESS', addressee, visibility = 'ALL', lang = 'en', round } = facts;
  const {
    title = 'Forms in threes',
    obstacle = 'Every refund needs three forms.',
    cost = 'Customers wait weeks.',
  } = facts;
  const texts = [kind, addressee?.uuid ?? '', visibility, lang, round?.uuid ?? '', title, obstacle, cost];
  return { type: 'LETTER', author: author(), texts };
}

export function meToo(blocker: { uuid: string }): Item {
  return { type: 'ME_TOO', author: author(), texts: [blocker.uuid] };
}

/** Slot 0 answers a turn of management; 1 and 2 are said unasked. */
export function followUp(of: Item, turn: number, act: 'TEXT' | 'SOLVED' | 'NOT_SOLVED', text = 'Yes.', slot = 0): Item {
  return { type: 'FOLLOW_UP', author: of.author, texts: [String(turn), String(slot), act, text] };
}

/** Writes a batch as the letterbox does, and leaves it to be applied. Gives its number. */
export async function post({ db, clock, config }: World, items: Item[]): Promise<number> {
  const [row] = await db.rows<{ batch: number | null }>('SELECT MAX(batch) AS batch FROM delivery');
  const batch = (row?.batch ?? 0) + 1;
  const rows = items.map(({ type, author: { threadId, signPub, openPub }, texts }) => {
    return { id: randomUUID(), batch, type, threadId, signPub, openPub, content: JSON.stringify(texts) };
  });
  await db.transaction(async (writer) => {
    await insertRows(writer, DeliveryRow, [{ batch, day: dayIn(config.timeZone, clock.now()), applied: 0 }]);
    await insertRows(writer, LetterItemRow, rows);
  });
  return batch;
}

/** Delivers these and has the board apply them; gives the blockers of the letters among them. */
export async function deliver(world: World, ...items: Item[]): Promise<Made[]> {
  await applyDelivery(world.app.context, await post(world, items));
  const letters = items.filter(({ type }) => type === 'LETTER');
  return Promise.all(letters.map((item) => blockerOf(world.db, item)));
}

export async function blockerOf(db: Database, { author: { threadId } }: Item): Promise<Made> {
  const [row] = await db.rows<{ id: string }>('SELECT id FROM blocker WHERE thread_id = ?', [threadId]);
  return { uuid: row!.id, id: nodeId('Blocker', row!.id) };
}

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

/** What the author of a letter reads: every sealed answer that waits, opened with their key, the newest first. */
export async function answersTo(db: Database, { author: { threadId, openKey } }: Item): Promise<Json[]> {
  const rows = await db.rows<{ sealed: string }>(
    'SELECT sealed FROM sealed_answer WHERE thread_id = ? ORDER BY version DESC',
    [threadId],
  );
  const seed = openKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32);
  const recipientKey = await suite.kem.importKey('raw', new Uint8Array(seed).buffer, false);
  return Promise.all(
    rows.map(async ({ sealed }) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const [enc, ciphertext] = [new Uint8Array(bytes.subarray(0, 32)), new Uint8Array(bytes.subarray(32))];
      const info = new TextEncoder().encode('applaus/bulletin/v1');
      const opened = await suite.open(
        { recipientKey, enc: enc.buffer, info },
        ciphertext.buffer,
        new Uint8Array(Buffer.from(threadId, 'hex')).buffer,
      );
      return JSON.parse(Buffer.from(opened).toString('utf8'));
    }),
  );
}

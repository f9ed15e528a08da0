import { LRUCache } from 'lru-cache';
import { addDays } from '../kernel/calendar.ts';
import type { Database } from '../kernel/database.ts';
import { dayIn } from '../kernel/time.ts';
import { type BulletinLink, firstBulletinHead, signedBulletinHead } from './bulletin-chain.ts';
import type { LetterboxKey } from './letterbox-key.ts';
import { readSegment } from './segment.ts';

/** The bulletin is read whole by everybody, so that no request shows whose answer somebody looks for. */
export interface Bulletin {
  index(now: Date): string;
  /** A segment by its hash; null for one that is not published. */
  segment(hash: string): Promise<Buffer | null>;
  /** What the board offers, sealed, by the hash that the chain names; null for one that it does not. */
  offers(hash: string): Promise<Buffer | null>;
  /** What the board published of management's duty, by its hash; null for what no link has named yet. */
  duty(hash: string): Promise<Buffer | null>;
  /** Whether the chain names what letters can be written with. */
  readonly hasOffers: boolean;
  /** Reads again which segments are published. */
  refresh(): Promise<void>;
}

type HeadedLink = BulletinLink & { head: string };

/** For how many days segments are listed. */
const daysListed = 56;
const cacheBytes = 64 * 1024 * 1024;

/** The first day whose segments are listed. */
export function firstDayListed(timeZone: string, now: Date): string {
  return addDays(dayIn(timeZone, now), -daysListed);
}

/** Whatever is served here is the same for everybody: a browser compares it with what it saw, and people with each other. */
export function createBulletin(db: Database, timeZone: string, letterboxKey: () => LetterboxKey | null): Bulletin {
  let links: HeadedLink[] = [];
  let duties = new Set<string>();
  const cache = new LRUCache<string, Buffer>({ maxSize: cacheBytes, sizeCalculation: (segment) => segment.length });
  let served = { since: '', text: '' };
  const cached = async (hash: string, read: () => Promise<Buffer>) => {
    const content = cache.get(hash) ?? (await read());
    cache.set(hash, content);
    return content;
  };
  return {
    get hasOffers() {
      return links.some(({ offers }) => offers !== '');
    },
    index(now) {
      const since = firstDayListed(timeZone, now);
      if (served.since !== since) served = { since, text: indexOf(links, since, letterboxKey()) };
      return served.text;
    },
    async segment(hash) {
      const found = links.find(({ segment }) => segment === hash);
      return found ? cached(hash, () => readSegment(db, found)) : null;
    },
    async offers(hash) {
      const found = links.some(({ offers }) => offers === hash);
      return found ? cached(hash, () => readOffersContent(db, hash)) : null;
    },
    async duty(hash) {
      return duties.has(hash) ? cached(hash, () => readDutyContent(db, hash)) : null;
    },
    async refresh() {
      links = await db.rows<HeadedLink>(
        `SELECT s.batch, s.day, l.segment, l.offers, l.duty, l.head
         FROM bulletin_segment s JOIN bulletin_link l ON l.batch = s.batch ORDER BY s.batch`,
      );
      duties = new Set(await readPublishedDuties(db));
      served = { since: '', text: '' };
    },
  };
}

/** What is listed, the head that it goes on from, and a signature over the head that it ends with. */
function indexOf(links: HeadedLink[], since: string, letterboxKey: LetterboxKey | null): string {
  const from = links.findIndex(({ day }) => day >= since);
  const listed = from < 0 ? [] : links.slice(from);
  const base = links[from < 0 ? links.length - 1 : from - 1]?.head ?? firstBulletinHead;
  const { batch, head } = listed.at(-1) ?? { batch: 0, head: base };
  return JSON.stringify({
    base,
    segments: listed.map(({ head: _, ...link }) => link),
    key: letterboxKey?.keyId ?? '',
    signature: letterboxKey?.sign(signedBulletinHead(batch, head)) ?? '',
  });
}

async function readOffersContent(db: Database, hash: string): Promise<Buffer> {
  const [row] = await db.rows<{ content: string }>('SELECT content FROM offers WHERE hash = ?', [hash]);
  return Buffer.from(row?.content ?? '', 'base64url');
}

/** Up to the newest that a link names: one that waits for its link is no business of anybody's yet. */
async function readPublishedDuties(db: Database): Promise<string[]> {
  const rows = await db.rows<{ hash: string }>(
    `SELECT hash FROM duty_document WHERE number <=
       (SELECT MAX(d.number) FROM duty_document d JOIN bulletin_link l ON l.duty = d.hash)`,
  );
  return rows.map(({ hash }) => hash);
}

async function readDutyContent(db: Database, hash: string): Promise<Buffer> {
  const [row] = await db.rows<{ content: string }>('SELECT content FROM duty_document WHERE hash = ?', [hash]);
  return Buffer.from(row?.content ?? '', 'latin1');
}

import { readFileSync } from 'node:fs';

/** A record of a table as it lies in its file, with what InnoDB keeps beside the columns. */
export interface StoredRecord {
  /** The bytes of the primary key. */
  key: Buffer;
  /** DB_TRX_ID: which transaction wrote it last; 0 once nobody can look at the time before. */
  transaction: number;
}

const pageSize = 16_384;
/** FIL_PAGE_INDEX and FIL_PAGE_TYPE_INSTANT: pages of an index; the latter is a root that has changed columns. */
const indexPages = new Set([17_855, 18]);
/** Where page headers keep these (storage/innobase/include/fil0fil.h and page0page.h). */
const at = { type: 24, level: 64, indexId: 66, infimum: 99, supremum: 112 };
/** The root of the clustered index is always the fourth page of a table's file. */
const clusteredRoot = 3;

/**
 * Reads the rows of an `.ibd` file as an administrator with a hex editor would: leaves of the clustered index, each record
 * its primary key, then 6 bytes of transaction id and 7 of roll pointer. Secondary indexes have other ids and are passed over.
 */
export function readRecords(path: string, keySize: number): StoredRecord[] {
  const bytes = readFileSync(path);
  const pages = Array.from({ length: bytes.length / pageSize }, (_, page) =>
    bytes.subarray(page * pageSize, (page + 1) * pageSize),
  );
  const root = pages[clusteredRoot]!.readBigUInt64BE(at.indexId);
  return pages
    .filter((page) => indexPages.has(page.readUInt16BE(at.type)))
    .filter((page) => page.readBigUInt64BE(at.indexId) === root && page.readUInt16BE(at.level) === 0)
    .flatMap((page) => recordsOf(page, keySize));
}

/** In the byte five before a record: it is deleted, and only waits to be taken away. */
const deleted = 0x20;

/** Follows the list of a page from its lowest record to its highest; each says how far it is to the next. */
function recordsOf(page: Buffer, keySize: number): StoredRecord[] {
  const found: StoredRecord[] = [];
  const next = (record: number) => (record + page.readUInt16BE(record - 2)) % 65_536;
  for (let record = next(at.infimum); record !== at.supremum; record = next(record)) {
    if ((page[record - 5]! & deleted) !== 0) continue;
    const key = Buffer.from(page.subarray(record, record + keySize));
    found.push({ key, transaction: page.readUIntBE(record + keySize, 6) });
  }
  return found;
}

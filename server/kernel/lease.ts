import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Database, Writer } from './database.ts';
import { type Lock, LockLost, type LockOptions } from './lock.ts';
import { insertIgnore } from './sql.ts';

/** After so many milliseconds without a word of its owner others may take a lease. */
const usualLength = 15_000;
/** How often a lease that another process has is asked for, in milliseconds. */
const retryInterval = 500;
/** How long the last word to a database that is away may take, in milliseconds: the lease then ends by itself. */
const goodbye = 2_000;

/**
 * Takes a row of `lease`. Named locks of MySQL and MariaDB are known to one node of a cluster; a row is known to all, and two
 * nodes cannot both commit a change of it. Its end is told by the database's clock, and its owner stops earlier: its own
 * time counts from before it asked, by a clock that nobody sets.
 */
export async function takeLease(
  db: Database,
  name: string,
  { timeout, length = usualLength }: LockOptions,
): Promise<Lock | null> {
  const lease = leaseOf(db, name, length);
  for (const until = performance.now() + timeout; !(await lease.take()); ) {
    if (performance.now() >= until) return null;
    await setTimeout(Math.min(retryInterval, length / 3));
  }
  let renewing = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(lease.renew).catch(() => undefined);
  }, length / 3);
  return {
    get isHeld() {
      return lease.isHeld();
    },
    confirm: lease.confirm,
    async release() {
      clearInterval(timer);
      await renewing;
      await lease.release();
    },
  };
}

function leaseOf(db: Database, name: string, length: number) {
  const processId = randomUUID();
  const microseconds = length * 1000;
  let endsAt = Number.NEGATIVE_INFINITY;
  /** Counts from before the statement was sent: the database's end of the lease is later. */
  const counted = async (change: () => Promise<boolean>) => {
    const sentAt = performance.now();
    const isOurs = await change();
    endsAt = isOurs ? sentAt + length : Number.NEGATIVE_INFINITY;
    return isOurs;
  };
  const take = () =>
    counted(() => db.transaction((writer) => takeRow(writer, [processId, microseconds, name, processId])));
  const extend = (writer: Writer) => extendRow(writer, [microseconds, name, processId]);
  return {
    isHeld: () => performance.now() < endsAt,
    take,
    /** Where another process has taken it meanwhile, this one asks for it again. */
    async renew() {
      if (!(await counted(() => db.transaction(extend)))) await take();
    },
    async confirm(writer: Writer) {
      if (!(await extend(writer))) throw new LockLost(name);
    },
    async release() {
      endsAt = Number.NEGATIVE_INFINITY;
      const free = (writer: Writer) =>
        writer.run("UPDATE lease SET process_id = '' WHERE name = ? AND process_id = ?", [name, processId]);
      await db.transaction(free, { within: goodbye }).catch(() => undefined);
    },
  };
}

const end = 'UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND';
/** An end that no lease can have: the clock was put back meanwhile. */
const tooFar = 'UTC_TIMESTAMP(3) + INTERVAL 1 HOUR';

async function takeRow(writer: Writer, parameters: [string, number, string, string]): Promise<boolean> {
  const sql = `UPDATE lease SET process_id = ?, ends_at = ${end}
    WHERE name = ? AND (process_id IN (?, '') OR ends_at < UTC_TIMESTAMP(3) OR ends_at > ${tooFar})`;
  if ((await writer.run(sql, parameters)) === 1) return true;
  const name = parameters[2];
  const known = await writer.rows('SELECT 1 FROM lease WHERE name = ?', [name]);
  if (known.length > 0) return false;
  await writer.run(
    `${insertIgnore(writer.dialect)} lease (name, process_id, ends_at) VALUES (?, '', UTC_TIMESTAMP(3))`,
    [name],
  );
  return (await writer.run(sql, parameters)) === 1;
}

async function extendRow(writer: Writer, parameters: [number, string, string]): Promise<boolean> {
  const sql = `UPDATE lease SET ends_at = ${end} WHERE name = ? AND process_id = ?`;
  return (await writer.run(sql, parameters)) === 1;
}

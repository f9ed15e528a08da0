import mysql from 'mysql2/promise';
import type { Parameter } from '../database.ts';
import type { Deadlines } from '../deadline.ts';
import { gathered } from '../gathered.ts';
import { endSoon } from '../goodbye.ts';
import type { Log } from '../log.ts';
import { executeWithin } from '../mysql-read.ts';
import { createSender, type Execute, poolState } from '../mysql-sender.ts';
import { connection } from '../mysql-transaction.ts';
import { type Observe, observed } from '../observe.ts';
import { type Replica, type ReplicaLimits, usualLimits } from './replica.ts';
import { createReplicaState } from './replica-state.ts';
import { type Beats, watchReplica } from './watch-replica.ts';

interface ReplicaOptions {
  /** Of the replica. */
  url: string;
  primaryUrl: string;
  deadlines: Deadlines;
  log: Log;
  observe?: Observe;
  limits?: ReplicaLimits;
}

/** Opens the replica of `DATABASE_READ_URL`, which need not be there yet, and looks at it from then on. */
export function openReplica({
  url,
  primaryUrl,
  deadlines,
  log,
  observe,
  limits = usualLimits,
}: ReplicaOptions): Replica {
  const open = (uri: string, connectionLimit: number) =>
    mysql.createPool({
      uri,
      ...connection,
      connectTimeout: limits.behind,
      connectionLimit,
      maxPreparedStatements: 500,
    });
  // Looks have connections of their own: they wait for no page.
  const [pool, replicaBeats, primaryBeats] = [open(url, 8), open(url, 1), open(primaryUrl, 1)];
  const state = createReplicaState(log, limits);
  const send = observed(createSender(), (_, sql) => sql, observe);
  const execute: Execute = (sql, parameters) => executeWithin(pool, sql, parameters, deadlines.read);
  const rows = async <Row>(sql: string, parameters: Parameter[] = []) =>
    (await state.untilLeft(send(execute, sql, parameters))).rows as Row[];
  const stopping = new AbortController();
  const watched = watchReplica(state, beatsOf(primaryBeats, replicaBeats, limits.behind), limits, stopping.signal);
  return {
    reads: { dialect: 'mysql', rows, gatheredRows: gathered(rows) },
    hasSeen: state.hasSeen,
    leaveAlone: (reason, error) => state.isUsed() && state.left(reason, error),
    isAway: () => !state.isUsed(),
    lag: state.lag,
    pool: () => poolState('replica', pool),
    async close() {
      stopping.abort();
      await watched;
      await endSoon([pool, replicaBeats, primaryBeats].map((one) => one.end()));
    },
  };
}

/** It begins at the primary's time, so that it is never lower than before, not even in a table that was emptied or restored. */
const time = 'FLOOR(UNIX_TIMESTAMP(NOW(3)) * 1000)';
const raiseBeat = `INSERT INTO replica_beat (id, beat) VALUES (1, LAST_INSERT_ID(${time}))
  ON DUPLICATE KEY UPDATE beat = LAST_INSERT_ID(GREATEST(beat + 1, ${time}))`;
const readBeat = 'SELECT beat FROM replica_beat WHERE id = 1';

function beatsOf(primary: mysql.Pool, replica: mysql.Pool, within: number): Beats {
  return {
    async raise() {
      const [raised] = await executeWithin(primary, raiseBeat, [], within);
      return Number((raised as unknown as mysql.ResultSetHeader).insertId);
    },
    async seen() {
      const [[row]] = await executeWithin(replica, readBeat, [], within);
      return Number(row?.beat ?? 0);
    },
  };
}

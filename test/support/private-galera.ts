import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { freePort } from './free-port.mjs';
import { makeEmpty, mariadbBinary } from './private-mariadb.ts';

export interface GaleraNode {
  /** Without a database's name at its end. */
  url: string;
  /** Cuts it off from the others, as a network does that is broken between them; its clients still reach it. */
  isolate: (isCutOff: boolean) => Promise<void>;
  kill: () => Promise<void>;
  /** Starts it again after it was killed; resolves once it has what the others have. */
  start: () => Promise<void>;
}

const providers = [
  '/usr/lib/galera/libgalera_smm.so',
  '/usr/lib64/galera/libgalera_smm.so',
  '/usr/lib64/galera-4/libgalera_smm.so',
];

/** The library of a MariaDB cluster, which Debian's mariadb-server brings along. */
const provider = providers.find((path) => existsSync(path));
/** Whether the tests on a cluster run: with `CI=true` a missing one is a failure, elsewhere it is said. */
export const runsGalera = (mariadbBinary() !== null && provider !== undefined) || Boolean(process.env.CI);
if (!runsGalera) process.stderr.write('No Galera found: a cluster is not tested. Install galera-4 and rsync.\n');

/** Starts three nodes of one cluster of our own, quick to notice that one of them is gone. */
export async function startGalera(): Promise<{ nodes: GaleraNode[]; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-galera-'));
  give(folder);
  const ports = await Promise.all([0, 1, 2].map(nodePorts));
  const cluster = `gcomm://${ports.map(({ group }) => `127.0.0.1:${group}`).join(',')}`;
  const nodes: RunningNode[] = [];
  for (const [index, own] of ports.entries()) {
    const node = galeraNode(join(folder, `node-${index}`), own, cluster);
    await node.start(index === 0);
    nodes.push(node);
  }
  return {
    nodes: nodes.map(({ start, ...node }) => ({ ...node, start: () => start(false) })),
    async stop() {
      await Promise.all(nodes.map(({ kill }) => kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface NodePorts {
  client: number;
  group: number;
  state: number;
  increment: number;
}

async function nodePorts(): Promise<NodePorts> {
  return { client: await freePort(), group: await freePort(), state: await freePort(), increment: await freePort() };
}

const firstStatements = ["GRANT ALL ON *.* TO applaus@'%'", 'CREATE DATABASE applaus CHARACTER SET utf8mb4'];

type RunningNode = Omit<GaleraNode, 'start'> & { start: (isFirst: boolean) => Promise<void> };

/** A node gets its files by rsync, whose server would write them as nobody for root: root runs it as Debian's own user. */
const account = process.getuid?.() === 0 ? 'mysql' : null;
const user = account ? [`--user=${account}`] : [];

function give(folder: string): void {
  if (account) execFileSync('chown', ['-R', account, folder]);
}

function galeraNode(folder: string, ports: NodePorts, cluster: string): RunningNode {
  const url = `mysql://applaus:applaus@127.0.0.1:${ports.client}`;
  let server: ChildProcess | null = null;
  mkdirSync(join(folder, 'data'), { recursive: true });
  return {
    url,
    async isolate(isCutOff) {
      await query(url, `SET GLOBAL wsrep_provider_options = 'gmcast.isolate=${isCutOff ? 1 : 0}'`);
    },
    async kill() {
      const ended = new Promise((resolve) => server?.once('exit', resolve) ?? resolve(null));
      if (server?.exitCode === null && server.signalCode === null) {
        server.kill('SIGKILL');
        await ended;
      }
      server = null;
    },
    async start(isFirst) {
      // The others get their files from the first one.
      if (isFirst) makeEmpty(folder, user, firstStatements);
      give(folder);
      const first = isFirst ? ['--wsrep-new-cluster', `--init-file=${folder}/init.sql`] : [];
      server = spawn(mariadbBinary()!, [...options(folder, ports, cluster), ...first], { stdio: 'ignore' });
      await synced(url, () => server?.exitCode === null);
    },
  };
}

function options(folder: string, ports: NodePorts, cluster: string): string[] {
  const timeouts = 'evs.keepalive_period=PT0.3S;evs.suspect_timeout=PT1.5S;evs.inactive_timeout=PT3S';
  const places = `gmcast.listen_addr=tcp://127.0.0.1:${ports.group};ist.recv_addr=127.0.0.1:${ports.increment}`;
  return [
    '--no-defaults',
    ...user,
    `--datadir=${folder}/data`,
    `--tmpdir=${folder}`,
    `--socket=${folder}/socket`,
    `--pid-file=${folder}/pid`,
    `--log-error=${folder}/log.err`,
    `--port=${ports.client}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=96M',
    '--performance-schema=off',
    '--max-connections=200',
    '--wsrep-on=ON',
    `--wsrep-provider=${provider ?? 'none, install galera-4'}`,
    '--wsrep-cluster-name=applaus',
    `--wsrep-cluster-address=${cluster}`,
    '--wsrep-node-address=127.0.0.1',
    `--wsrep-node-name=${ports.client}`,
    '--wsrep-sst-method=rsync',
    `--wsrep-sst-receive-address=127.0.0.1:${ports.state}`,
    `--wsrep-provider-options=base_host=127.0.0.1;base_port=${ports.group};${places};gcache.size=32M;${timeouts}`,
  ];
}

async function synced(url: string, isUp: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && isUp(); tries += 1) {
    const state = await query(url, "SHOW STATUS LIKE 'wsrep_local_state_comment'").catch(() => []);
    if (state[0]?.Value === 'Synced') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('a node of the private cluster did not join it');
}

async function query(url: string, sql: string): Promise<mysql.RowDataPacket[]> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 2_000 });
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>(sql);
    return rows;
  } finally {
    connection.destroy();
  }
}

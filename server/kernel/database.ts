import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { Deadlines } from './deadline.ts';

export type Dialect = 'sqlite' | 'mysql';

/** A parameter of a statement; times are passed as `sqlTime` text. */
export type Parameter = string | number | null;

export interface Database {
  readonly dialect: Dialect;
  /** How long is waited for it; SQLite answers in this process, which nothing can interrupt. */
  readonly deadlines: Deadlines;
  /** TypeORM is used for entities, migrations and the schema. */
  readonly dataSource: DataSource;
  /** Reads committed rows with a prepared statement, outside any transaction. */
  rows<Row>(sql: string, parameters?: Parameter[]): Promise<Row[]>;
  /**
   * Like `rows`, for what is read often: on MySQL together with others who ask the same statement at the same moment, and in
   * no order.
   */
  gatheredRows<Row>(sql: string, parameters: Parameter[]): Promise<Row[]>;
  /** Runs `work` in one transaction: all of it is stored, or nothing is. */
  transaction<Result>(work: (db: Writer) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
  /**
   * Empties the write-ahead log of SQLite, where deleted rows can be read for as long as nothing is written over them. False
   * while somebody else reads the database, so that it has to be tried again. MySQL has no such log.
   */
  truncateLog(): Promise<boolean>;
  /** How its connections are used at this moment. */
  pools(): PoolState[];
  /** Statements sent since the start: tests assert on differences. */
  readonly statements: { count: number };
  close(): Promise<void>;
}

/** What only reads, and shows its own state of the database: the database itself, or a replica. */
export type Reads = Pick<Database, 'dialect' | 'rows' | 'gatheredRows'>;

/** Connections of one kind: `waiting` is how many ask for one and have none. */
export interface PoolState {
  name: 'read' | 'write' | 'replica';
  inUse: number;
  idle: number;
  waiting: number;
  limit: number;
}

export interface TransactionOptions {
  /**
   * How long it may take from the wait for a connection to the commit, in milliseconds; a longer one is rolled back. SQLite
   * answers in this process, which nothing can interrupt.
   */
  within?: number;
  /** False once nobody waits for the change any more: it is not begun, and not committed. */
  isWanted?: () => boolean;
}

/** Takes statements at whose outcome nobody looks. */
export interface Statements {
  readonly dialect: Dialect;
  run(sql: string, parameters?: Parameter[]): Promise<unknown>;
}

/** The inside of one transaction. */
export interface Writer extends Statements {
  rows<Row>(sql: string, parameters?: Parameter[]): Promise<Row[]>;
  /** Executes a statement and returns how many rows it changed. */
  run(sql: string, parameters?: Parameter[]): Promise<number>;
  insert<Row extends object>(entity: ClassType<Row>, row: Partial<Row>): Promise<void>;
  /**
   * Sends the statements of `work` as one, so that they are waited for once. The first that fails is thrown, and those after
   * it are not executed. With `isLast` the commit goes along: nothing may be sent afterwards, unless it has failed.
   */
  together(work: (all: Statements) => Promise<void>, options?: { isLast: boolean }): Promise<void>;
}

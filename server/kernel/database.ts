import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

export type Dialect = 'sqlite' | 'mysql';

/** A parameter of a statement; times are passed as `sqlTime` text. */
export type Parameter = string | number | null;

export interface Database {
  readonly dialect: Dialect;
  /** TypeORM is used for entities, migrations and the schema. */
  readonly dataSource: DataSource;
  /** Reads committed rows with a prepared statement, outside any transaction. */
  rows<Row>(sql: string, parameters?: Parameter[]): Promise<Row[]>;
  /** Runs `work` in one transaction: all of it is stored, or nothing is. */
  transaction<Result>(work: (db: Writer) => Promise<Result>): Promise<Result>;
  /**
   * Empties the write-ahead log of SQLite, where deleted rows can be read for as long as nothing is written over them. False
   * while somebody else reads the database, so that it has to be tried again. MySQL has no such log.
   */
  truncateLog(): Promise<boolean>;
  /** Statements sent since the start: tests assert on differences. */
  readonly statements: { count: number };
  close(): Promise<void>;
}

/** The inside of one transaction. */
export interface Writer {
  readonly dialect: Dialect;
  rows<Row>(sql: string, parameters?: Parameter[]): Promise<Row[]>;
  /** Executes a statement and returns how many rows it changed. */
  run(sql: string, parameters?: Parameter[]): Promise<number>;
  insert<Row extends ObjectLiteral>(row: EntityTarget<Row>, values: QueryDeepPartialEntity<Row>): Promise<void>;
}

/** Wraps an open transaction's entity manager; statements are counted where they are sent. */
export function writerOf(manager: EntityManager, dialect: Dialect, statements: { count: number }): Writer {
  return {
    dialect,
    async rows<Row>(sql: string, parameters: Parameter[] = []) {
      statements.count += 1;
      return (await manager.query(sql, parameters)) as Row[];
    },
    async run(sql, parameters = []) {
      statements.count += 1;
      const result = await manager.queryRunner!.query(sql, parameters, true);
      return result.affected ?? 0;
    },
    async insert(row, values) {
      statements.count += 1;
      await manager.insert(row, values);
    },
  };
}

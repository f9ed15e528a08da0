import type { ColumnOptions, ColumnType, PrimaryColumnOptions } from 'typeorm';

/** The columns of entities; `migrations/columns.ts` defines the same ones, and a test compares the two. */
interface Optional {
  nullable: true;
}
type Shape<O> = O extends Optional ? ColumnOptions & { type: ColumnType } : PrimaryColumnOptions & { type: ColumnType };

const ascii = { charset: 'ascii', collation: 'ascii_bin' };
const unicode = { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' };

export function uuid<O extends Optional | undefined = undefined>(optional?: O): Shape<O> {
  return { type: 'varchar', length: 36, ...ascii, ...optional } as Shape<O>;
}

/** A time in UTC with milliseconds. */
export function time<O extends Optional | undefined = undefined>(optional?: O): Shape<O> {
  return { type: 'datetime', precision: 3, ...optional } as Shape<O>;
}

/** Codes in ASCII: a kind, a state, a key, a hash. */
export function word<O extends Optional | undefined = undefined>(length: number, optional?: O): Shape<O> {
  return { type: 'varchar', length, ...ascii, ...optional } as Shape<O>;
}

/** What people wrote. */
export function text<O extends Optional | undefined = undefined>(length: number, optional?: O): Shape<O> {
  return { type: 'varchar', length, ...unicode, ...optional } as Shape<O>;
}

/** Texts in any script, compared byte by byte: case and accents count. */
export function exactText(length: number) {
  return { type: 'varchar', length, charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;
}

/** What people wrote, however long. */
export const longText = { type: 'mediumtext', ...unicode } as const;

/** Bytes as base64url, however many. */
export const longWord = { type: 'mediumtext', ...ascii } as const;

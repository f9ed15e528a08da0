/** True when a unique index refused the row: the index decides what may exist once, since a check before could be outrun. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, errno } = ((error as { driverError?: unknown }).driverError ?? error) as {
    code?: string;
    errno?: number;
  };
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/**
 * Says that something went wrong, and no more than the error's code: a database quotes values of the row that it refuses,
 * and these are what somebody wrote.
 */
export function failedQuietly(log: { error(fields: object, message: string): void }) {
  return (what: string, error: unknown): void => log.error({ code: codeOf(error) }, what);
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}

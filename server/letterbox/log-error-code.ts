/** Reports what failed; the error's message may quote a letter. */
export type OnError = (what: string, error: unknown) => void;

/** Logs no more of an error than its code: a database quotes values of the row that it refuses. */
export function logErrorCode(log: { error(fields: object, message: string): void }): OnError {
  return (what, error) => log.error({ code: codeOf(error) }, what);
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}

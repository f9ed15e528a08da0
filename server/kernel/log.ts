import { type DestinationStream, type Logger, pino } from 'pino';

/** The structured log (pino's shape): never a body, never a token. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const redact = ['req.headers.authorization', 'headers.authorization'];
  const options = { level, redact, serializers: { err: (error: unknown) => reported(error) } };
  return destination ? pino(options, destination) : pino(options);
}

/** Only these fields of an error are logged: a database error also carries its statement, with what people wrote in it. */
function reported(error: unknown, depth = 0): object | string {
  if (!(error instanceof Error)) return typeof error === 'object' ? 'no error object' : String(error);
  const { name, cause } = error;
  const [message, stack] = [withoutValues(error.message), error.stack && withoutValues(error.stack)];
  const code = (error as { code?: unknown }).code;
  return { type: name, message, code, stack, ...(cause && depth < 3 ? { cause: reported(cause, depth + 1) } : {}) };
}

/** MySQL quotes what it refuses, which may be what somebody wrote: "Duplicate entry '…' for key", "Incorrect string value: '…' for column". */
function withoutValues(text: string): string {
  return text
    .replace(/\bDuplicate entry '.*'(?= for key)/gs, "Duplicate entry '…'")
    .replace(/\b(value:?) '.*'(?= for |$)/gms, "$1 '…'");
}

export type FailureKind =
  | 'offline'
  | 'server'
  | 'setup'
  | 'outdated'
  | 'signIn'
  | 'notLinked'
  | 'inactive'
  | 'undecided'
  | 'forbidden'
  | 'tooFast'
  | 'input';

interface Failure {
  kind: FailureKind;
  incidentId?: string;
}

const KINDS: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'signIn',
  IDENTITY_TAKEN: 'notLinked',
  PERSON_UNKNOWN: 'notLinked',
  PERSON_INACTIVE: 'inactive',
  IDENTITY_PROVIDER_UNREACHABLE: 'undecided',
  DOCUMENT_NOT_FOUND: 'outdated',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'tooFast',
  BAD_USER_INPUT: 'input',
};

/** The kind of an error: by GraphQL's `extensions.code`, by HTTP status, or that no answer came. */
export function whatFailed(error: unknown): Failure {
  const extensions = firstExtensions(error);
  if (extensions) {
    const kind = KINDS[String(extensions.code)] ?? 'server';
    // The server gives a reason where the host's token itself is wrong, which no reader can mend.
    const isSetup = kind === 'signIn' && Boolean(extensions.reason);
    const { incidentId } = extensions;
    return { kind: isSetup ? 'setup' : kind, incidentId: typeof incidentId === 'string' ? incidentId : undefined };
  }
  const { statusCode, name } = (error ?? {}) as { statusCode?: number; name?: string };
  if (name === 'SetupMistake') return { kind: 'setup' };
  if (name === 'NotSignedIn' || statusCode === 401) return { kind: 'signIn' };
  if (statusCode === 403) return { kind: 'forbidden' };
  if (statusCode === 429) return { kind: 'tooFast' };
  return { kind: statusCode ? 'server' : 'offline' };
}

/** The sentences of a `BAD_USER_INPUT` by the path of the field, in the reader's language. */
export function refusedFields(error: unknown): Record<string, string> {
  const fields = firstExtensions(error)?.fields;
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries(fields.map((field: { path: string; message: string }) => [field.path, field.message]));
}

function firstExtensions(error: unknown): Record<string, unknown> | undefined {
  const { errors } = (error ?? {}) as { errors?: readonly { extensions?: Record<string, unknown> }[] };
  return Array.isArray(errors) ? (errors[0]?.extensions ?? {}) : undefined;
}

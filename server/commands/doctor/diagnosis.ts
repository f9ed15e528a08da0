/** What was found about one thing, and what to do where it is not as it should be. */
export interface Diagnosis {
  about: string;
  state: 'ok' | 'warning' | 'failed';
  says: string;
  advice: string | null;
}

export function ok(about: string, says: string): Diagnosis {
  return { about, state: 'ok', says, advice: null };
}

export function warning(about: string, says: string, advice: string | null = null): Diagnosis {
  return { about, state: 'warning', says, advice };
}

export function failed(about: string, says: string, advice: string | null = null): Diagnosis {
  return { about, state: 'failed', says, advice };
}

/** What an error is called, without what it says: that may hold an address with a password. */
export function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: string };
  return typeof code === 'string' ? code : (name ?? 'an error');
}

import { readFileSync } from 'node:fs';

export type Reader = ReturnType<typeof reader>;

/** Gives the trimmed text of a setting, null when it is not there. */
type ReadText = (name: string) => string | null;
/** Adds what is wrong to the one list that the operator sees. */
type Report = (problem: string) => void;

/** Reads each type of setting from the environment. A secret may be in a file that `NAME_FILE` names. */
export function reader(environment: NodeJS.ProcessEnv, problems: string[]) {
  const report: Report = (problem) => void problems.push(problem);
  const text: ReadText = (name) => {
    const file = environment[`${name}_FILE`];
    if (!file) return environment[name]?.trim() || null;
    try {
      return readFileSync(file, 'utf8').trim() || null;
    } catch {
      report(`${name}_FILE names ${file}, which cannot be read.`);
      return null;
    }
  };
  return { text, report, ...addressReader(text, report), ...numberReader(text, report), ...choiceReader(text, report) };
}

function addressReader(text: ReadText, report: Report) {
  const list = (name: string): string[] =>
    (text(name) ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean);
  return {
    list,
    url(name: string, protocols: string[]): string | null {
      const value = text(name);
      if (value === null) return null;
      if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value.replace(/\/$/, '');
      report(`${name} must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
      return null;
    },
    database(name: string): string | null {
      const value = text(name);
      if (value !== null && !isDatabase(value)) {
        report(
          `${name} must be sqlite:<file> or mysql://user:password@host:3306/name. Blanks and signs of a password such as ` +
            '@ : / ? # % are percent-encoded there: / is %2F.',
        );
      }
      return value;
    },
    origins(name: string): string[] {
      const origins = list(name);
      for (const entry of origins) {
        if (!URL.canParse(entry) || new URL(entry).origin !== entry || entry.includes('*')) {
          report(
            `${name} has ${JSON.stringify(entry)}: an origin is like https://intranet.example.com, nothing after it.`,
          );
        }
      }
      return origins;
    },
  };
}

/** Whether a driver can read it, name and password decoded. */
function isDatabase(value: string): boolean {
  if (!/^(sqlite:.+|mysql:\/\/[^/]+\/.+)/.test(value) || !URL.canParse(value)) return false;
  const { username, password, pathname } = new URL(value);
  // A bare slash in the password makes a host of the name, and the rest belongs to the path.
  return !/%(?![0-9a-f]{2})/i.test(username + password) && !(value.startsWith('mysql:') && pathname.includes('@'));
}

function numberReader(text: ReadText, report: Report) {
  return {
    port(name: string): number | null {
      const value = text(name);
      if (value === null) return null;
      if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
      report(`${name} must be a port number, not ${JSON.stringify(value)}.`);
      return null;
    },
    /** A whole number of at least `least`. */
    count(name: string, standard: number, least: number): number {
      const value = text(name);
      if (value === null) return standard;
      if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
      report(`${name} must be a whole number from ${least}, not ${JSON.stringify(value)}.`);
      return standard;
    },
  };
}

function choiceReader(text: ReadText, report: Report) {
  return {
    flag(name: string, standard: boolean): boolean {
      const value = text(name);
      if (value === null) return standard;
      if (value !== 'true' && value !== 'false') report(`${name} must be true or false, not ${JSON.stringify(value)}.`);
      return value === 'true';
    },
    choice(name: string, choices: string[], standard: string): string {
      const value = text(name) ?? standard;
      if (!choices.includes(value)) report(`${name} must be one of ${choices.join(', ')}.`);
      return value;
    },
    timeZone(name: string): string {
      const value = text(name) ?? 'Europe/Amsterdam';
      if (isTimeZone(value)) return value;
      report(`${name} must be a time zone like Europe/Amsterdam, not ${JSON.stringify(value)}.`);
      return 'Europe/Amsterdam';
    },
  };
}

/** Asked of `Intl`, whose list of zones leaves out every other name of a zone (Asia/Kolkata, Etc/UTC). */
function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

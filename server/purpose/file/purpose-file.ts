import { folded } from '../../kernel/text.ts';
import type { Translated } from '../../kernel/translations.ts';
import { BadPurposeFile } from './bad-purpose-file.ts';
import { isNothing, YamlReading } from './yaml-reading.ts';

export interface FileBehaviour {
  line: number;
  key: string | null;
  text: Translated;
}
export interface FileValue {
  line: number;
  key: string | null;
  name: Translated;
  meaning: Translated;
  /** What to do when it clashes with the next value; null where the file says nothing. */
  collision: { line: number; text: Translated } | null;
  behaviours: FileBehaviour[];
}

/** What the organisation is for. What is undefined is not in the file. */
export interface FilePurpose {
  line: number;
  statement: Translated;
  explanation: Translated | undefined;
  participants: Translated | undefined;
  reason: Translated | undefined;
  colleagues: number | null | undefined;
  customers: number | null | undefined;
}

export interface PurposeFile {
  /** Whoever wrote the file has seen everything up to here: an export says so. */
  seenUntil: Date | null;
  purpose: FilePurpose | null;
  values: FileValue[];
}

/** Reads a YAML or JSON file; throws a `BadPurposeFile` that names every mistake. */
export function readPurposeFile(source: string): PurposeFile {
  const reading = new PurposeReading(source);
  const file = reading.file();
  if (reading.problems.length > 0) throw new BadPurposeFile(reading.problems);
  return file;
}

class PurposeReading extends YamlReading {
  file(): PurposeFile {
    const nothing = { seenUntil: null, purpose: null, values: [] };
    if (this.problems.length > 0) return nothing;
    const { exported, purpose, values } = this.fields(this.top, 1, 'the file', ['purpose', 'values', 'exported']);
    if (this.problems.length > 0 && !purpose && !values) return nothing;
    return {
      seenUntil: exported ? this.#time(exported) : null,
      purpose: purpose && !isNothing(purpose.node) ? this.#purpose(purpose) : null,
      values: this.#values(values, purpose === undefined),
    };
  }

  #time({ node, line }: { node: unknown; line: number }): Date | null {
    const time = new Date(String((node as { value?: unknown } | undefined)?.value));
    if (!Number.isNaN(time.getTime())) return time;
    this.complain(line, '"exported" is the time of an export: leave it as it was written, or take it out.');
    return null;
  }

  #purpose({ node, line }: { node: unknown; line: number }): FilePurpose {
    const known = ['statement', 'explanation', 'participants', 'reason', 'colleagues', 'customers'];
    const fields = this.fields(node, line, '"purpose"', known);
    const text = (what: 'explanation' | 'participants' | 'reason') => {
      const field = fields[what];
      if (field && isNothing(field.node)) return { nl: null, en: null };
      return field && this.both(field, line, what);
    };
    const count = (what: 'colleagues' | 'customers') => fields[what] && this.count(fields[what], what);
    return {
      ...{ line, statement: this.both(fields.statement, line, 'statement'), explanation: text('explanation') },
      ...{ participants: text('participants'), reason: text('reason') },
      ...{ colleagues: count('colleagues'), customers: count('customers') },
    };
  }

  #values(values: { node: unknown; line: number } | undefined, areNeeded: boolean): FileValue[] {
    const list = this.list(values?.node, values?.line ?? 1, '"values"');
    if (list.length === 0 && this.problems.length === 0 && areNeeded)
      this.complain(values?.line ?? 1, 'there are no "values".');
    const read = list.map((node) => this.#value(node));
    this.#refuseTwice('values', read, ({ name }) => name);
    for (const { behaviours } of read) this.#refuseTwice('behaviours of one value', behaviours, ({ text }) => text);
    return read;
  }

  #value(node: unknown): FileValue {
    const line = this.lineOf(node, 1);
    const fields = this.fields(node, line, 'a value', ['key', 'name', 'meaning', 'collision', 'behaviours']);
    const name = this.both(fields.name, line, 'name');
    const meaning = this.both(fields.meaning, line, 'meaning');
    for (const language of ['nl', 'en'] as const) {
      if ((name[language] === null) === (meaning[language] === null)) continue;
      const [there, missing] = name[language] === null ? ['meaning', 'name'] : ['name', 'meaning'];
      this.complain(line, `this value has a ${there} in "${language}", and no ${missing}.`);
    }
    const { collision: field } = fields;
    const isGiven = field && !isNothing(field.node);
    const collision = isGiven ? { line: field.line, text: this.both(field, line, 'collision') } : null;
    const behaviours = this.list(fields.behaviours?.node, line, '"behaviours"').map((each) => this.#behaviour(each));
    return { line, key: this.text(fields.key, 'key'), name, meaning, collision, behaviours };
  }

  #behaviour(node: unknown): FileBehaviour {
    const line = this.lineOf(node, 1);
    const { key, ...texts } = this.fields(node, line, 'a behaviour', ['key', 'nl', 'en']);
    return { line, key: this.text(key, 'key'), text: this.languages(texts, line, 'text') };
  }

  #refuseTwice<Item extends { line: number; key: string | null }>(
    what: string,
    items: Item[],
    textOf: (item: Item) => Translated,
  ): void {
    const seen = new Map<string, number>();
    for (const item of items) {
      const { nl, en } = textOf(item);
      const keys = [nl && `nl ${folded(nl)}`, en && `en ${folded(en)}`, item.key && `key ${item.key}`].filter(Boolean);
      const first = keys.map((key) => seen.get(String(key))).find((line) => line !== undefined);
      if (first !== undefined) this.complain(item.line, `two ${what} are the same; the other is on line ${first}.`);
      for (const key of keys) seen.set(String(key), item.line);
    }
  }
}

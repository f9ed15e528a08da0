import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { OperatorError } from '../kernel/operator-error.ts';
import { folded, lengthOf, tidy } from '../kernel/text.ts';

/** The same in Dutch and English; null where there is no translation. */
export interface BothLanguages {
  nl: string | null;
  en: string | null;
}
export interface FileBehaviour {
  line: number;
  key: string | null;
  text: BothLanguages;
}
export interface FileValue {
  line: number;
  key: string | null;
  name: BothLanguages;
  meaning: BothLanguages;
  behaviours: FileBehaviour[];
}

/** What is wrong in a file, by line. */
export interface PurposeProblem {
  line: number;
  message: string;
}

/** Nothing of the file is taken over; everything that is wrong is named with its line. */
export class BadPurposeFile extends OperatorError {
  constructor(readonly problems: PurposeProblem[]) {
    const lines = problems.toSorted((a, b) => a.line - b.line).map(({ line, message }) => `  line ${line}: ${message}`);
    super(`Nothing was imported, because the file is not right:\n${lines.join('\n')}`);
  }
}

/** The widths of the columns that hold them, in characters. */
const longest = { name: 80, meaning: 400, text: 300, key: 60 };

type Fields = Record<string, { node: unknown; line: number }>;

/** Reads the values of a YAML or JSON file, which is YAML too; throws a `BadPurposeFile` that names every mistake. */
export function readPurposeFile(source: string): FileValue[] {
  const reading = new Reading(source);
  const values = reading.values();
  if (reading.problems.length > 0) throw new BadPurposeFile(reading.problems);
  return values;
}

class Reading {
  readonly problems: PurposeProblem[] = [];
  readonly #lines = new LineCounter();
  readonly #top: ParsedNode | null;

  constructor(source: string) {
    const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: this.#lines, prettyErrors: false });
    this.#top = document.contents;
    for (const { message, pos } of document.errors) this.#complain(this.#lines.linePos(pos[0]).line, message);
  }

  values(): FileValue[] {
    if (this.problems.length > 0) return [];
    const { values } = this.#fields(this.#top, 1, 'the file', ['values']);
    const list = this.#list(values?.node, values?.line ?? 1, '"values"');
    if (list.length === 0 && this.problems.length === 0) this.#complain(values?.line ?? 1, 'there are no "values".');
    const read = list.map((node) => this.#value(node));
    this.#refuseTwice('values', read, ({ name }) => name);
    for (const { behaviours } of read) this.#refuseTwice('behaviours of one value', behaviours, ({ text }) => text);
    return read;
  }

  #value(node: unknown): FileValue {
    const line = this.#lineOf(node, 1);
    const fields = this.#fields(node, line, 'a value', ['key', 'name', 'meaning', 'behaviours']);
    const name = this.#both(fields.name, line, 'name');
    const meaning = this.#both(fields.meaning, line, 'meaning');
    for (const language of ['nl', 'en'] as const) {
      if ((name[language] === null) === (meaning[language] === null)) continue;
      const [there, missing] = name[language] === null ? ['meaning', 'name'] : ['name', 'meaning'];
      this.#complain(line, `this value has a ${there} in "${language}", and no ${missing}.`);
    }
    const behaviours = this.#list(fields.behaviours?.node, line, '"behaviours"').map((each) => this.#behaviour(each));
    return { line, key: this.#text(fields.key, 'key'), name, meaning, behaviours };
  }

  #behaviour(node: unknown): FileBehaviour {
    const line = this.#lineOf(node, 1);
    const { key, ...texts } = this.#fields(node, line, 'a behaviour', ['key', 'nl', 'en']);
    return { line, key: this.#text(key, 'key'), text: this.#languages(texts, line, 'text') };
  }

  #both(field: Fields[string] | undefined, line: number, what: 'name' | 'meaning'): BothLanguages {
    if (!field) {
      this.#complain(line, `"${what}" is missing: write ${what}: { nl: …, en: … }.`);
      return { nl: null, en: null };
    }
    return this.#languages(this.#fields(field.node, field.line, `"${what}"`, ['nl', 'en']), field.line, what);
  }

  #languages({ nl, en }: Fields, line: number, what: 'name' | 'meaning' | 'text'): BothLanguages {
    const before = this.problems.length;
    const both = { nl: this.#text(nl, what), en: this.#text(en, what) };
    const isEmpty = both.nl === null && both.en === null;
    if (isEmpty && this.problems.length === before) this.#complain(line, `a ${what} is needed in "nl", "en" or both.`);
    return both;
  }

  #text(field: Fields[string] | undefined, what: keyof typeof longest): string | null {
    if (!field) return null;
    const { node, line } = field;
    const value = isScalar(node) ? node.value : undefined;
    if (value === null || value === '') return null;
    if (typeof value !== 'string') {
      this.#complain(line, `a ${what} is text: put it between quotation marks.`);
      return null;
    }
    const text = tidy(value).replace(/\s+/g, ' ');
    const over = lengthOf(text) - longest[what];
    if (over > 0)
      this.#complain(line, `a ${what} has at most ${longest[what]} characters; this one has ${over} too many.`);
    if (/[\p{Cc}\p{Cs}]/u.test(text)) this.#complain(line, `this ${what} holds a control character.`);
    return text === '' ? null : text;
  }

  #list(node: unknown, line: number, what: string): unknown[] {
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (isSeq(node)) return node.items;
    this.#complain(this.#lineOf(node, line), `${what} must be a list.`);
    return [];
  }

  /** The entries of a map; what is not known there is a mistake, since a misspelt name would lose what stands below it. */
  #fields(node: unknown, line: number, what: string, known: string[]): Fields {
    if (!isMap(node)) {
      this.#complain(this.#lineOf(node, line), `${what} must have ${known.map((name) => `"${name}"`).join(', ')}.`);
      return {};
    }
    const fields: Fields = {};
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      const at = this.#lineOf(key, line);
      if (known.includes(name)) fields[name] = { node: value ?? undefined, line: at };
      else this.#complain(at, `"${name}" is not known here; ${what} has ${known.join(', ')}.`);
    }
    return fields;
  }

  #refuseTwice<Item extends { line: number; key: string | null }>(
    what: string,
    items: Item[],
    textOf: (item: Item) => BothLanguages,
  ): void {
    const seen = new Map<string, number>();
    for (const item of items) {
      const { nl, en } = textOf(item);
      const marks = [nl && `nl ${folded(nl)}`, en && `en ${folded(en)}`, item.key && `key ${item.key}`].filter(Boolean);
      const first = marks.map((mark) => seen.get(String(mark))).find((line) => line !== undefined);
      if (first !== undefined) this.#complain(item.line, `two ${what} are the same; the other is on line ${first}.`);
      for (const mark of marks) seen.set(String(mark), item.line);
    }
  }

  #lineOf(node: unknown, otherwise: number): number {
    const start = (node as Node | null | undefined)?.range?.[0];
    return start === undefined ? otherwise : this.#lines.linePos(start).line;
  }

  #complain(line: number, message: string): void {
    this.problems.push({ line, message });
  }
}

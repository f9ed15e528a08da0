import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { isVisible, lengthOf, tidy } from '../../kernel/text.ts';
import type { Translated } from '../../kernel/translations.ts';
import type { PurposeProblem } from './bad-purpose-file.ts';

/** An entry of a map, and the line on which its name stands. */
export interface Field {
  node: unknown;
  line: number;
}

export type Fields = Record<string, Field>;

/** The most characters of each text: the widths of the columns that hold them. */
const longest = {
  ...{ key: 60, name: 80, meaning: 400, text: 300, collision: 500 },
  ...{ statement: 2_000, explanation: 6_000, participants: 300, reason: 1_000 },
};

export type TextKind = keyof typeof longest;

/** These may have several lines; in all others a line end is a blank. */
const withLines: TextKind[] = ['statement', 'explanation', 'reason', 'collision'];

/** Reads the pieces of a YAML or JSON text, which is YAML too, and collects everything that is wrong with its line. */
export class YamlReading {
  readonly problems: PurposeProblem[] = [];
  readonly top: ParsedNode | null;
  readonly #lines = new LineCounter();

  constructor(source: string) {
    const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: this.#lines, prettyErrors: false });
    this.top = document.contents;
    for (const { message, pos } of document.errors) this.complain(this.#lines.linePos(pos[0]).line, message);
  }

  /** The entries of a map; what is not known there is a mistake, since a misspelt name would lose what stands below it. */
  fields(node: unknown, line: number, what: string, known: string[]): Fields {
    if (!isMap(node)) {
      this.complain(this.lineOf(node, line), `${what} must have ${known.map((name) => `"${name}"`).join(', ')}.`);
      return {};
    }
    const fields: Fields = {};
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      const at = this.lineOf(key, line);
      if (known.includes(name)) fields[name] = { node: value ?? undefined, line: at };
      else this.complain(at, `"${name}" is not known here; ${what} has ${known.join(', ')}.`);
    }
    return fields;
  }

  list(node: unknown, line: number, what: string): unknown[] {
    if (isNothing(node)) return [];
    if (isSeq(node)) return node.items;
    this.complain(this.lineOf(node, line), `${what} must be a list.`);
    return [];
  }

  /** A text in `nl`, in `en` or in both. */
  both(field: Field | undefined, line: number, what: TextKind): Translated {
    if (!field) {
      this.complain(line, `"${what}" is missing: write ${what}: { nl: …, en: … }.`);
      return { nl: null, en: null };
    }
    return this.languages(this.fields(field.node, field.line, `"${what}"`, ['nl', 'en']), field.line, what);
  }

  languages({ nl, en }: Fields, line: number, what: TextKind): Translated {
    const before = this.problems.length;
    const both = { nl: this.text(nl, what), en: this.text(en, what) };
    const isEmpty = both.nl === null && both.en === null;
    if (isEmpty && this.problems.length === before) this.complain(line, `a ${what} is needed in "nl", "en" or both.`);
    return both;
  }

  text(field: Field | undefined, what: TextKind): string | null {
    if (!field) return null;
    const { node, line } = field;
    const value = isScalar(node) ? node.value : undefined;
    if (value === null || value === '') return null;
    if (typeof value !== 'string') {
      this.complain(line, `a ${what} is text: put it between quotation marks.`);
      return null;
    }
    const text = withLines.includes(what) ? tidy(value) : tidy(value).replace(/\s+/g, ' ');
    const over = lengthOf(text) - longest[what];
    if (over > 0)
      this.complain(line, `a ${what} has at most ${longest[what]} characters; this one has ${over} too many.`);
    if (/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ''))) {
      this.complain(line, `this ${what} holds a control character.`);
    }
    return isVisible(text) ? text : null;
  }

  /** A count of people; null where there is none. */
  count(field: Field, what: string): number | null {
    const value = isScalar(field.node) ? field.node.value : undefined;
    if (isNothing(field.node)) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000) return value;
    this.complain(field.line, `"${what}" is a whole number, up to 1000000.`);
    return null;
  }

  lineOf(node: unknown, otherwise: number): number {
    const start = (node as Node | null | undefined)?.range?.[0];
    return start === undefined ? otherwise : this.#lines.linePos(start).line;
  }

  complain(line: number, message: string): void {
    this.problems.push({ line, message });
  }
}

/** Whether a name has nothing behind it. */
export function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

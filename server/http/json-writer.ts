import {
  type GraphQLList,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { PlainField } from './plain-fields.ts';

/**
 * Writes a value as JSON; throws where there is none that must not be null. All other signs than those of ASCII are escaped,
 * since V8 encodes a long text with a single é at a tenth of the speed.
 */
export type WriteJson = (value: unknown) => string;

/** What writers of one schema share. */
export interface Writers {
  /** Types whose objects never change once they have been made, so that each is written once. */
  immutableTypes: ReadonlySet<string>;
  /** The texts of such objects, for each way in which documents ask for their fields. */
  texts: Map<string, WeakMap<object, string>>;
}

/** A function that writes values of a type with the fields that a document asks for. */
export function jsonWriter(writers: Writers, { type, fields }: Pick<PlainField, 'type' | 'fields'>): WriteJson {
  const nullable = getNullableType(type);
  if (isLeafType(nullable)) return isNonNullType(type) ? writeNeededLeaf : writeLeaf;
  const write = writerOf(writers, nullable, fields);
  const absent = isNonNullType(type) ? refuseNull : () => 'null';
  return (value) => (value === null || value === undefined ? absent() : write(value));
}

function writerOf(writers: Writers, type: GraphQLOutputType, fields: PlainField[]): WriteJson {
  if (isListType(type)) return writingFrozenOnce(writers, type, fields);
  const { name } = getNamedType(type);
  const write = objectWriter(writers, name, fields);
  return writers.immutableTypes.has(name) ? writingOnce(writers, signatureOf(name, fields), write) : write;
}

/** A field that is never null is null. */
export class NullRefused extends Error {}

function refuseNull(): never {
  throw new NullRefused();
}

/** All but printable ASCII, and what JSON escapes of that. */
const special = /[^ !#-[\]-~]/;
const beyondAscii = /[\u007f-\uffff]/g;

function writeNeededLeaf(value: unknown): string {
  return value === null || value === undefined ? refuseNull() : writeLeaf(value);
}

/** To see that a text needs no escape takes a fraction of the time of escaping it. */
function writeLeaf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && !special.test(value)) return `"${value}"`;
  return JSON.stringify(value).replace(beyondAscii, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function listWriter(write: WriteJson): WriteJson {
  return (value) => {
    let text = '';
    for (const entry of value as unknown[]) text += text === '' ? write(entry) : `,${write(entry)}`;
    return `[${text}]`;
  };
}

/**
 * A function of its own for the fields, made of its text: `'{"id":' + write0(value.id) + … + '}'`. Fixed text stands before each
 * value: names of fields, and the name of the type where it is asked for. In a loop V8 would read all properties of all types
 * at one place, for which it has no fast way. Names are GraphQL's, which are JavaScript's too.
 */
function objectWriter(writers: Writers, typeName: string, fields: PlainField[]): WriteJson {
  const writes = new Map<string, WriteJson>();
  const terms: string[] = [];
  let fixed = '{';
  for (const [index, field] of fields.entries()) {
    fixed += `${index === 0 ? '' : ','}"${field.key}":`;
    if (field.name === '__typename') fixed += `"${typeName}"`;
    else {
      terms.push(`'${fixed}' + write${index}(value.${field.name})`);
      writes.set(`write${index}`, jsonWriter(writers, field));
      fixed = '';
    }
  }
  const text = `return (value) => ${[...terms, `'${fixed}}'`].join(' + ')};`;
  return new Function(...writes.keys(), text)(...writes.values()) as WriteJson;
}

function writingOnce({ texts }: Writers, signature: string, write: WriteJson): WriteJson {
  const written = texts.get(signature) ?? new WeakMap<object, string>();
  texts.set(signature, written);
  return (value) => {
    const found = written.get(value as object);
    if (found !== undefined) return found;
    const text = inOnePiece(write(value));
    written.set(value as object, text);
    return text;
  };
}

/**
 * A text that was put together remains a tree of its parts until somebody needs it as a whole. Those of thousands of people lie
 * all over the memory, and to collect them anew took a fourth of the time of a page.
 */
function inOnePiece(ascii: string): string {
  return Buffer.from(ascii, 'latin1').toString('latin1');
}

/** A list that is frozen is one that others share, and that never changes with all that is in it. */
function writingFrozenOnce(writers: Writers, type: GraphQLList<GraphQLOutputType>, fields: PlainField[]): WriteJson {
  const write = listWriter(jsonWriter(writers, { type: type.ofType, fields }));
  const once = writingOnce(writers, signatureOf(String(type), fields), write);
  return (value) => (Object.isFrozen(value) ? once(value) : write(value));
}

function signatureOf(typeName: string, fields: PlainField[]): string {
  return `${typeName}{${fields.map(({ key, name, type, fields: below }) => `${key}:${name}:${signatureOf(String(type), below)}`).join()}}`;
}

import type { RequestContext } from '../kernel/context.ts';
import type { Dialect } from '../kernel/database.ts';
import { checkFirst } from '../kernel/paging.ts';
import { containsText, containsWordStart, like, type Statement } from '../kernel/sql.ts';
import { folded } from '../kernel/text.ts';
import { personColumns, readPeople } from './directory.ts';
import type { Person } from './person.ts';

/**
 * Active people with every word of this in any part of their name, in any order. Those whose name begins with it come
 * first, then those with words that begin so.
 */
export async function searchPeople(
  context: RequestContext,
  search: string,
  first: number | null | undefined,
): Promise<Person[]> {
  const limit = checkFirst(first, context.language, { standard: 10 });
  const words = wordsOf(search);
  if (words.length === 0 && search.trim() !== '') return [];
  const { dialect } = context.db;
  const read = ({ sql, parameters }: Statement) => readPeople(context.db, sql, parameters);
  const beginning = await read(nameBegins(dialect, words, limit));
  if (beginning.length === limit || words.length === 0) return beginning;
  const enough = limit * 4;
  const anywhere = await read(nameContains(dialect, words, enough));
  // When there are more than that, the best of them may be further on.
  const best = anywhere.length < enough ? [] : await read(wordsBegin(dialect, words, limit));
  const others = new Map([...best, ...anywhere].map((person) => [person.uuid, person]));
  return [...beginning, ...bestFirst([...others.values()], words)].slice(0, limit);
}

/** Each word once, at most eight. */
function wordsOf(search: string): string[] {
  const words = folded(search).slice(0, 100).split(' ').filter(Boolean);
  return [...new Set(words)].slice(0, 8);
}

const select = `SELECT ${personColumns} FROM person WHERE active = 1 AND`;

/** A range of the index, already in order. One letter asks for no more than that. */
export function nameBegins(dialect: Dialect, words: string[], limit: number): Statement {
  const sql = `${select} ${like(dialect, 'folded_name')} ORDER BY folded_name, id LIMIT ${limit}`;
  return { sql, parameters: [beginning(words)] };
}

/** A look at the index in its order until there are enough; a rare word has it look at every name. */
export function nameContains(dialect: Dialect, words: string[], limit: number): Statement {
  const contains = containsText(dialect, 'folded_name');
  // The longest word is in the fewest names, so most of them are looked at for one word only.
  const rarest = words.toSorted((a, b) => b.length - a.length);
  const condition = rarest.map(() => contains).join(' AND ');
  return later(dialect, words, limit, { sql: condition, parameters: rarest });
}

export function wordsBegin(dialect: Dialect, words: string[], limit: number): Statement {
  const begins = containsWordStart(dialect, 'folded_name');
  const condition = words.map(() => begins).join(' AND ');
  return later(dialect, words, limit, { sql: condition, parameters: words.map((word) => ` ${word}`) });
}

/** People for whom this holds and whose name does not begin with the words. */
function later(dialect: Dialect, words: string[], limit: number, condition: Statement): Statement {
  const isLater = `${condition.sql} AND NOT (${like(dialect, 'folded_name')})`;
  const sql = `${select} ${isLater} ORDER BY folded_name, id LIMIT ${limit}`;
  return { sql, parameters: [...condition.parameters, beginning(words)] };
}

/** A pattern in which `%` and `_` are taken literally. */
function beginning(words: string[]): string {
  return `${words.join(' ').replace(/[\\%_]/g, '\\$&')}%`;
}

/** Names with all the words beside each other, then those with words that begin so, then the rest; by name within each. */
function bestFirst(people: Person[], words: string[]): Person[] {
  const ranked = people.map((person) => {
    const name = ` ${folded(person.name)}`;
    const isPhrase = name.includes(` ${words.join(' ')}`);
    const rank = isPhrase ? 0 : words.every((word) => name.includes(` ${word}`)) ? 1 : 2;
    return { person, name, rank };
  });
  ranked.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : Number(a.name > b.name)));
  return ranked.map(({ person }) => person);
}

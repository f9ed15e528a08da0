import { Arg, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { base64url, base64urls } from './base64url.ts';
import { badInput } from './errors.ts';
import type { Language } from './language.ts';
import { isoTime } from './time.ts';

@ObjectType({
  description: 'Where a page begins and ends in its list (Relay cursor connections).',
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after `endCursor`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'There is something before `startCursor`: true for every page that was asked for with `after`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The place of the first edge; null when the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place of the last edge, to be handed to `after` for the next page; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** The argument `first` of a list. */
export const First = () =>
  Arg('first', () => Int, { nullable: true, description: 'How many at most, 1 to 100; 20 when left out.' });

/** The argument `after` of a list. */
export const After = () =>
  Arg('after', () => String, {
    nullable: true,
    description: 'The place after which the page begins: a `cursor` or `endCursor`; the first page when left out.',
  });

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** The connection and edge types for a node, named after it. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, {
    description: `A place in a list, with the ${name} that stands there.`,
    simpleResolvers: true,
  })
  class EdgeType {
    @Field(() => String, { description: 'The place in the list, opaque: what `after` takes.' })
    cursor!: string;

    @Field(node, { description: `The ${name} at this place.` })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list: each ${name} with its place.`,
    simpleResolvers: true,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'What stands on this page, in the order of the list.' })
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends, and whether there is more.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType as ClassType<Connection<Node>>;
}

/** A place in a list ordered by a stored time and an id, newest or oldest first. */
export interface Place {
  at: string;
  id: string;
}

/** Reads `after`; a cursor that we did not make is refused by name. */
export function placeOf(after: string | null | undefined, language: Language): Place | null {
  if (after === null || after === undefined) return null;
  const match = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\|([0-9a-f-]{36})$/.exec(
    Buffer.from(after, 'base64url').toString('latin1'),
  );
  if (match && isMoment(match[1]!)) return { at: match[1]!, id: match[2]! };
  const message = { nl: 'Deze plaats in de lijst kennen we niet.', en: 'We do not know this place in the list.' }[
    language
  ];
  throw badInput(language, [{ path: 'after', message }]);
}

/** False for the 30th of February: MySQL would refuse the whole statement. */
function isMoment(at: string): boolean {
  return new Date(isoTime(at)).getUTCDate() === Number(at.slice(8, 10));
}

export function cursorOf(place: Place): string {
  return base64url(textOf(place));
}

function textOf({ at, id }: Place): string {
  return `${at}|${id}`;
}

/** `first`, or an argument of another `name`, between 1 and 100, 20 when it is left out or null; else it is refused by that. */
export function checkFirst(
  asked: number | null | undefined,
  language: Language,
  { standard = 20, most = 100, name = 'first' } = {},
): number {
  const first = asked ?? standard;
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  const message = { nl: `Vraag 1 tot en met ${most} tegelijk.`, en: `Ask for 1 to ${most} at a time.` }[language];
  throw badInput(language, [{ path: name, message }]);
}

/**
 * The page that was asked for: at most `first` nodes, after the place that `after` named or from the start where it is
 * null.
 */
export interface PageRequest {
  first: number;
  after: object | null;
}

/** Makes a page from rows read with `LIMIT first + 1`. */
export function pageOf<Row, Node>(
  rows: Row[],
  { first, after }: PageRequest,
  place: (row: Row) => Place,
  node: (row: Row, index: number) => Node,
): Connection<Node> {
  const shown = rows.slice(0, first);
  const cursors = base64urls(shown.map((row) => textOf(place(row))));
  const edges = shown.map((row, index) => ({ cursor: cursors[index]!, node: node(row, index) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      // The node that `after` named is on an earlier page, so nothing has to be read to know that there is one.
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The page of a list that cannot hold anything. */
export function emptyPage<Node>(after: object | null): Connection<Node> {
  const pageInfo = { hasNextPage: false, hasPreviousPage: after !== null, startCursor: null, endCursor: null };
  return { edges: [], pageInfo };
}

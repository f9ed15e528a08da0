import { badInput } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language.ts';
import { type Connection, type PageRequest, pageOf } from '../../kernel/paging.ts';
import type { BatchPlace } from './blockers-statement.ts';

/** Reads `after` of a list in the order of batches; a cursor that we did not make is refused by name. */
export function batchPlaceOf(after: string | null | undefined, language: Language): BatchPlace | null {
  const match = readPlace(after, /^(\d{1,9})\|([0-9a-f-]{36})$/, language);
  return match && { batch: Number(match[1]), id: match[2]! };
}

/** What a cursor of this form holds; null without one. */
export function readPlace(after: string | null | undefined, form: RegExp, language: Language): RegExpExecArray | null {
  if (after === null || after === undefined) return null;
  const match = form.exec(Buffer.from(after, 'base64url').toString('latin1'));
  if (match) return match;
  const message = { nl: 'Deze plaats in de lijst kennen we niet.', en: 'We do not know this place in the list.' }[
    language
  ];
  throw badInput(language, [{ path: 'after', message }]);
}

/** Makes a page from rows read with `LIMIT first + 1` and what was made of each. */
export function batchPage<Node>(rows: BatchPlace[], page: PageRequest, nodes: Node[]): Connection<Node> {
  return pageOf(
    rows,
    page,
    ({ batch, id }) => ({ at: String(batch), id }),
    (_, index) => nodes[index]!,
  );
}

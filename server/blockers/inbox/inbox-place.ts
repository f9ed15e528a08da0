import type { Language } from '../../kernel/language.ts';
import { type Connection, type PageRequest, pageOf } from '../../kernel/paging.ts';
import { readPlace } from '../board/batch-place.ts';

/** A place in a box: what is overdue first, then by the day on which something is due, the newest batch first. */
export interface InboxPlace {
  overdue: number;
  /** `nothingDue` where there is no such day. */
  due: string;
  batch: number;
  id: string;
}

/** Comes after every day. */
export const nothingDue = '9999-12-31';

/** Reads `after` of a box; a cursor that we did not make is refused by name. */
export function inboxPlaceOf(after: string | null | undefined, language: Language): InboxPlace | null {
  const match = readPlace(after, /^([01]) (\d{4}-\d\d-\d\d) (\d{1,9})\|([0-9a-f-]{36})$/, language);
  return match && { overdue: Number(match[1]), due: match[2]!, batch: Number(match[3]), id: match[4]! };
}

type InboxRow = Omit<InboxPlace, 'due'> & { dueOn: string | null };

/** Makes a page from rows read with `LIMIT first + 1` and what was made of each. */
export function inboxPage<Node>(rows: InboxRow[], page: PageRequest, nodes: Node[]): Connection<Node> {
  return pageOf(
    rows,
    page,
    ({ overdue, dueOn, batch, id }) => ({ at: `${overdue} ${dueOn ?? nothingDue} ${batch}`, id }),
    (_, index) => nodes[index]!,
  );
}

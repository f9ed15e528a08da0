import type { Reads } from '../../kernel/database.ts';
import { fewWithTerm, type Segment, type Segments, withTerms } from './read-segments.ts';
import type { TermRange } from './terms.ts';

/** A half-open range of `published_at` in which recognitions may match. */
export interface Stretch {
  from: string;
  until: string;
  /** how many recognitions there are at most */
  size: number;
}

/** How many segments are asked about at once: few at first, since most searches end there. */
const chunks = [8, 32, 128];

/** The stretches of a window whose segments have all terms, newest first; segments side by side are one stretch. */
export async function* stretchesOf(
  db: Reads,
  { loose, uppers, leaves: all }: Segments,
  terms: TermRange[],
  window: Omit<Stretch, 'size'>,
): AsyncGenerator<Stretch> {
  const touches = ({ from, until }: Segment) => from < window.until && until > window.from;
  const few = await fewWithTerm(db, terms);
  if (few) {
    // A large wall has thousands of segments, of which few have the term: the newest has the highest id.
    const ids = [...few.ids].sort((a, b) => b - a);
    const having = ids.flatMap((id) => all.get(id) ?? []).filter(touches);
    return yield* within(db, having, few.left, window);
  }
  yield* within(db, loose.filter(touches), terms, window);
  const leavesOf = new Map(uppers.map(({ segment, leaves }) => [segment, leaves]));
  for (const chunk of inChunks([...leavesOf.keys()].filter(touches))) {
    const having = await withTerms(db, chunk, terms);
    const leaves = having.flatMap((upper) => leavesOf.get(upper)!);
    yield* within(db, leaves.filter(touches), terms, window);
  }
}

async function* within(
  db: Reads,
  segments: Segment[],
  terms: TermRange[],
  window: Omit<Stretch, 'size'>,
): AsyncGenerator<Stretch> {
  for (const chunk of inChunks(segments)) {
    for (const { from, until, size } of sideBySide(await withTerms(db, chunk, terms))) {
      yield {
        from: [from, window.from].sort()[1]!,
        until: [until, window.until].sort()[0]!,
        size,
      };
    }
  }
}

function* inChunks(segments: Segment[]): Generator<Segment[]> {
  for (let from = 0, nth = 0; from < segments.length; nth += 1) {
    const size = chunks[Math.min(nth, chunks.length - 1)]!;
    yield segments.slice(from, from + size);
    from += size;
  }
}

/** Joins neighbours, newest first, as far as a stretch stays short. */
function sideBySide(segments: Segment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, until, size } of segments) {
    const last = stretches.at(-1);
    if (last && last.from === until && last.size < longest) Object.assign(last, { from, size: last.size + size });
    else stretches.push({ from, until, size });
  }
  return stretches;
}

const longest = 512;

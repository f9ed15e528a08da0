import type { RequestContext } from '../kernel/context.ts';
import type { Database, Reads } from '../kernel/database.ts';
import { type AnnotationFacts, storedAnnotations } from './indicator/read-annotations.ts';
import { type IndicatorWithPoints, storedIndicator } from './indicator/read-indicator.ts';
import type { Purpose } from './purpose.ts';
import { storedVersions, type VersionFacts } from './statement/read-versions.ts';

/** What the page says apart from its values, as it is stored. */
export interface PageFacts {
  versions: VersionFacts[];
  indicator: IndicatorWithPoints | null;
  annotations: AnnotationFacts[];
}

const remembered = new WeakMap<Database, { state: string; facts: Promise<PageFacts> }>();
const readFor = new WeakMap<Purpose, Promise<PageFacts>>();

/**
 * Reads what is stored, once for all fields of one answer. Every change leaves a row: while none has come, what this process
 * read before is what is stored, and one statement says so.
 */
export function factsFor(purpose: Purpose, context: Reading): Promise<PageFacts> {
  const facts = readFor.get(purpose) ?? currentFacts(context);
  readFor.set(purpose, facts);
  return facts;
}

type Reading = Pick<RequestContext, 'db' | 'firstPages'>;

async function currentFacts({ db, firstPages }: Reading): Promise<PageFacts> {
  const [row] = await firstPages.rows<{ count: number; last: string | null }>(
    'SELECT COUNT(*) AS count, MAX(id) AS last FROM purpose_change',
  );
  const state = `${row?.count} ${row?.last}`;
  const known = remembered.get(db);
  if (known?.state === state) return known.facts;
  // From the same source: what is older than its state would be remembered until the next change.
  const facts = readFacts(firstPages);
  remembered.set(db, { state, facts });
  facts.catch(() => remembered.delete(db));
  return facts;
}

async function readFacts(db: Reads): Promise<PageFacts> {
  const [versions, indicator] = await Promise.all([storedVersions(db), storedIndicator(db)]);
  return { versions, indicator, annotations: indicator ? await storedAnnotations(db, indicator.row.id) : [] };
}

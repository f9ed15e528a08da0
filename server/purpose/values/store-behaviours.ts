import type { Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { sqlTime } from '../../kernel/time.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { BehaviourRow } from './behaviour.row.ts';
import type { BehaviourFacts } from './value-facts.ts';
import type { GivenTexts } from './value-input.ts';

type Given = GivenTexts['behaviours'][number];

/** Whether they say the same in the same order. */
export function isSameBehaviours(stored: readonly BehaviourFacts[], given: readonly Given[]): boolean {
  return stored.length === given.length && given.every((one, index) => isSameText(stored[index]!, one));
}

function isSameText({ textNl, textEn }: BehaviourFacts, { text }: Given): boolean {
  return textNl === text.nl && textEn === text.en;
}

/**
 * Stores the behaviours of a value as they shall read. A row never changes its text, since recognitions refer to what it
 * said: another wording is another row that names the first, and what is reworded or left out is retired.
 */
export async function storeBehaviours(
  db: Writing,
  valueId: string,
  stored: readonly BehaviourFacts[],
  given: readonly Given[],
  now: Date,
): Promise<void> {
  const current = stored.filter(({ retiredAt }) => !retiredAt);
  const rows = given.map((one) => {
    const known = stored.find(({ id }) => id === uuidOf('Behaviour', one.behaviourId));
    return { ...one, known, stays: known?.retiredAt === null && isSameText(known, one) };
  });
  const staying = rows.flatMap(({ known, stays }) => (known && stays ? [known.id] : []));
  await retire(
    db,
    stored,
    current.filter(({ id }) => !staying.includes(id)),
    now,
  );
  // The unique index knows no "at the end of the transaction": all leave their places before any takes its new one.
  for (const id of staying) await db.run('UPDATE behaviour SET position = -position WHERE id = ?', [id]);
  for (const [index, { known, stays }] of rows.entries()) {
    if (known && stays) await db.run('UPDATE behaviour SET position = ? WHERE id = ?', [index + 1, known.id]);
  }
  const fresh = [...rows.entries()].filter(([, { stays }]) => !stays);
  await insertRows(
    db,
    BehaviourRow,
    fresh.map(([index, { text, known }]) => ({
      ...{ id: uuidV7(now), valueId, position: index + 1, textNl: text.nl, textEn: text.en },
      ...{ originId: known ? (known.originId ?? known.id) : null, retiredAt: null },
    })),
  );
}

async function retire(
  db: Writing,
  stored: readonly BehaviourFacts[],
  leaving: readonly BehaviourFacts[],
  now: Date,
): Promise<void> {
  let position = Math.max(1_000_000, ...stored.map((one) => one.position));
  for (const { id } of leaving) {
    position += 1;
    await db.run('UPDATE behaviour SET position = ?, retired_at = ? WHERE id = ?', [position, sqlTime(now), id]);
  }
}

import type { Writing } from '../kernel/context.ts';
import { insertIgnore } from '../kernel/sql.ts';
import { uuidV7 } from '../kernel/uuid.ts';

/** The department with this name, made if it is new; its unique name decides between two at once. */
export async function placeInDepartment(db: Writing, name: string | null, now: Date): Promise<string | null> {
  if (name === null) return null;
  await db.run(`${insertIgnore(db.dialect)} department (id, name) VALUES (?, ?)`, [uuidV7(now), name]);
  const [row] = await db.rows<{ id: string }>('SELECT id FROM department WHERE name = ?', [name]);
  return row?.id ?? null;
}

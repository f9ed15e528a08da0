import type { Writing } from '../kernel/context.ts';
import { insertIgnore } from '../kernel/sql.ts';
import { uuidV7 } from '../kernel/uuid.ts';

/** The department with this name, made if it is new; its unique name decides between two at once. */
export async function placeInDepartment(
  db: Writing,
  name: string,
  now: Date,
): Promise<{ departmentId: string; isNew: boolean }> {
  const sql = `${insertIgnore(db.dialect)} department (id, name) VALUES (?, ?)`;
  const isNew = (await db.run(sql, [uuidV7(now), name])) > 0;
  const [row] = await db.rows<{ id: string }>('SELECT id FROM department WHERE name = ?', [name]);
  return { departmentId: row!.id, isNew };
}

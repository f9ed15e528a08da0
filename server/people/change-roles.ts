import type { Context } from '../kernel/context.ts';
import { insertIgnore } from '../kernel/sql.ts';
import type { RoleName } from '../kernel/viewer.ts';
import { write } from '../kernel/write.ts';

type Changing = Pick<Context, 'db' | 'events'>;

/** False when the person had the role already. */
export function grantRole(context: Changing, personId: string, role: RoleName): Promise<boolean> {
  return write(context, async (db) => {
    db.announce('personChanged', { personId });
    const sql = `${insertIgnore(db.dialect)} role_grant (person_id, role) VALUES (?, ?)`;
    return (await db.run(sql, [personId, role])) > 0;
  });
}

/** False when the person did not have the role. */
export function revokeRole(context: Changing, personId: string, role: RoleName): Promise<boolean> {
  return write(context, async (db) => {
    db.announce('personChanged', { personId });
    return (await db.run('DELETE FROM role_grant WHERE person_id = ? AND role = ?', [personId, role])) > 0;
  });
}

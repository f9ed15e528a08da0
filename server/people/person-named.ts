import type { Database } from '../kernel/database.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { ignoringCase } from '../kernel/sql.ts';

export interface NamedPerson {
  id: string;
  name: string;
}

/** The person whom an operator names by user name, or else by e-mail address or id. */
export async function personNamed(db: Database, name: string): Promise<NamedPerson> {
  for (const column of ['user_name', 'email', 'id']) {
    const sql = `SELECT id, name FROM person WHERE ${column} = ?${column === 'id' ? '' : ignoringCase(db.dialect)} LIMIT 2`;
    const found = await db.rows<NamedPerson>(sql, [name]);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw new OperatorError(`Several people have "${name}": name one by id.`);
  }
  throw new OperatorError(`There is nobody with the user name, e-mail address or id "${name}".`);
}

import type { Context } from '../kernel/context.ts';

export interface DemoVisitor {
  username: string;
  name: string;
  title: string | null;
  roles: string[];
}

/** Whom a visitor of the demo can be: everybody active, managers and editors marked. */
export async function demoPeople(context: Context): Promise<DemoVisitor[]> {
  const rows = await context.db.rows<{
    username: string;
    name: string;
    title: string | null;
    roles: string | null;
    reports: number;
  }>(
    `SELECT p.user_name AS username, p.name, p.title,
       (SELECT GROUP_CONCAT(g.role) FROM role_grant g WHERE g.person_id = p.id) AS roles,
       (SELECT COUNT(*) FROM person r WHERE r.manager_id = p.id AND r.active = 1) AS reports
     FROM person p WHERE p.active = 1 AND p.user_name IS NOT NULL ORDER BY p.name LIMIT 200`,
  );
  return rows.map(({ roles, reports, ...person }) => ({
    ...person,
    roles: [...(roles?.split(',') ?? []), ...(Number(reports) > 0 ? ['leader'] : [])],
  }));
}

import type { Writer } from '../../kernel/database.ts';
import type { Lines } from '../../people/lines.ts';
import { managementIn } from './who-is-management.ts';

/** Who is called when a blocker waits: its holder or management, and their deputies of the day. */
export class WhoMustAnswer {
  private constructor(
    private readonly lines: Lines,
    private readonly management: ReadonlySet<string>,
    private readonly deputies: Map<string, string[]>,
  ) {}

  static async on(day: string, db: Pick<Writer, 'rows'>, lines: Lines): Promise<WhoMustAnswer> {
    const named = await db.rows<{ personId: string }>('SELECT person_id AS personId FROM management_member');
    const rows = await db.rows<{ leaderId: string; deputyId: string }>(
      'SELECT leader_id AS leaderId, deputy_id AS deputyId FROM deputy WHERE until_day >= ? AND from_day <= ?',
      [day, day],
    );
    const management = managementIn(
      lines,
      named.map(({ personId }) => personId),
    );
    const deputies = new Map<string, string[]>();
    for (const { leaderId, deputyId } of rows) deputies.set(leaderId, [...(deputies.get(leaderId) ?? []), deputyId]);
    return new WhoMustAnswer(lines, management, deputies);
  }

  /** uuids of active people, each once. */
  of(holderId: string | null): string[] {
    const leaders = holderId === null ? [...this.management] : [holderId];
    const all = leaders.flatMap((leader) => [leader, ...(this.deputies.get(leader) ?? [])]);
    return [...new Set(all)].filter((uuid) => this.lines.isActive(uuid));
  }
}

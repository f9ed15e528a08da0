import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { badInput } from '../kernel/errors.ts';
import { dayIn, monthIn, sqlTime } from '../kernel/time.ts';
import { Department } from '../people/department.ts';
import { departmentsByUuid } from '../people/directory.ts';

@ObjectType({ description: 'A month, and whether a department had a recognition in it.', simpleResolvers: true })
export class UnseenMonth {
  @Field(() => String, { description: 'The month, `2026-11`.' })
  month!: string;

  @Field(() => Boolean, { description: "There was at least one recognition; how many is nobody's ranking." })
  hasRecognitions!: boolean;
}

@ObjectType({
  description: 'A department with months without a recognition: a mirror for leaders, no list of people.',
  simpleResolvers: true,
})
export class UnseenDepartment {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => [UnseenMonth], { description: 'The months, newest first.' })
  months!: UnseenMonth[];
}

/** Departments without a recognition in at least one of the last months, the longest unseen first; one statement. */
export async function unseenDepartments(context: RequestContext, count: number): Promise<UnseenDepartment[]> {
  if (count < 1 || count > 24) {
    const message = { nl: 'Vraag 1 tot en met 24 maanden.', en: 'Ask for 1 to 24 months.' }[context.language];
    throw badInput(context.language, [{ path: 'months', message }]);
  }
  const months = lastMonths(dayIn(context.settings.timeZone, context.now()).slice(0, 7), count);
  const ranges = months.map((month) => monthIn(context.settings.timeZone, month));
  const seen = `EXISTS (SELECT 1 FROM recognition_department s
    WHERE s.department_id = d.id AND s.published_at >= ? AND s.published_at < ?)`;
  const rows = await context.db.rows<{ id: string; [month: string]: unknown }>(
    `SELECT d.id, ${months.map((_, index) => `${seen} AS m${index}`).join(', ')} FROM department d ORDER BY d.name`,
    ranges.flatMap(({ from, until }) => [sqlTime(from), sqlTime(until)]),
  );
  const departments = await departmentsByUuid(context.db);
  return rows
    .map((row) => ({
      department: departments.get(row.id)!,
      months: months.map((month, index) => ({ month, hasRecognitions: Number(row[`m${index}`]) === 1 })),
    }))
    .filter((entry) => entry.department && entry.months.some((month) => !month.hasRecognitions))
    .sort((a, b) => unseenCount(b) - unseenCount(a));
}

function unseenCount(entry: UnseenDepartment): number {
  return entry.months.filter((month) => !month.hasRecognitions).length;
}

function lastMonths(newest: string, count: number): string[] {
  const [year, month] = newest.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

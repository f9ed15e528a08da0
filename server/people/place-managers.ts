import { collationKey } from '../kernel/collation-key.ts';
import type { FileProblem } from './bad-people-file.ts';
import { circleFrom } from './circle-from.ts';
import type { PersonMatch } from './match-people.ts';
import type { PersonRow } from './person.row.ts';

/** Puts everybody below their manager, who may stand anywhere in the file or in the directory; circles are refused. */
export function placeManagers(matches: PersonMatch[], before: PersonRow[], problems: FileProblem[]): void {
  const people = new Map([...before, ...matches.map(({ after }) => after)].map((person) => [person.id, person]));
  const byUserName = new Map(
    [...people.values()].flatMap((person) =>
      person.userName === null ? [] : [[collationKey(person.userName), person]],
    ),
  );
  for (const { row, after } of matches) {
    if (row.manager === undefined) continue;
    const manager = row.manager === null ? null : byUserName.get(collationKey(row.manager));
    if (manager === undefined) {
      problems.push({ line: row.line, message: `the manager "${row.manager}" is neither in the file nor known.` });
    }
    after.managerId = manager?.id ?? null;
  }
  const above = new Map([...people.values()].map(({ id, managerId }) => [id, managerId]));
  for (const { row, after } of matches) {
    const circle = circleFrom(after.id, above);
    if (!circle) continue;
    const names = [...circle, after.id].map((id) => people.get(id)!.userName ?? people.get(id)!.name);
    problems.push({ line: row.line, message: `managers go round in a circle: ${names.join(' → ')}.` });
  }
}

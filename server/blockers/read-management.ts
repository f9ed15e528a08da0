import type { RequestContext } from '../kernel/context.ts';
import type { Person } from '../people/person.ts';
export async function readManagement(_: RequestContext): Promise<Person[]> {
  throw new Error('soon');
}

import type { MadePerson } from './factories.ts';
import type { World } from './world.ts';

/** A small company: a director, under whom two leaders, each with ten people, and one of these with a team of three. */
export interface Organisation {
  director: MadePerson;
  north: MadePerson;
  south: MadePerson;
  /** Leads three of the south: too few to be addressed. */
  foreman: MadePerson;
  crew: MadePerson[];
  office: MadePerson;
}

export async function organisation(world: World): Promise<Organisation> {
  const director = await world.person({ name: 'Dana Director' });
  const north = await world.person({ name: 'Noor North', manager: director });
  const south = await world.person({ name: 'Sem South', manager: director });
  await world.people(10, { managerId: north.uuid });
  const foreman = await world.person({ name: 'Fred Foreman', manager: south });
  const crew = await world.people(3, { managerId: foreman.uuid });
  await world.people(8, { managerId: south.uuid });
  const office = await world.person({ name: 'Olga Office', manager: director });
  return { director, north, south, foreman, crew, office };
}

import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the viewer on $name', (database) => {
  const world = worldOn(database);

  it('whoever asks is told who they are', async () => {
    const care = await world.department('Care');
    const anna = await world.person({ name: 'Anna de Vries', title: 'Nurse', department: care, locale: 'nl' });
    const { viewer } = await world
      .asking(anna)
      .ok('{ viewer { id name title initials isActive locale department { name } manager { name } } }');
    expect(viewer).toEqual({
      id: anna.id,
      name: 'Anna de Vries',
      title: 'Nurse',
      initials: 'AV',
      isActive: true,
      locale: 'nl',
      department: { name: 'Care' },
      manager: null,
    });
  });

  it('without a token nobody is the viewer', async () => {
    const { errors } = await world.asking(null).query('{ viewer { name } }');
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

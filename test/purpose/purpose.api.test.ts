import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { purpose } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the purpose on $name', (database) => {
  const world = worldOn(database);
  const read = async (language: string) => {
    const reply = await world
      .asking(await world.person())
      .query(purpose, {}, { headers: { 'accept-language': language } });
    return reply.data.purpose.values;
  };

  it('values come in their order, with their behaviours in theirs', async () => {
    await world.value({ nameEn: 'Efficiency', position: 900 });
    const safety = await world.value({ nameEn: 'Safety', position: 800, behaviours: ['Stops first', 'Asks then'] });
    const values = await read('en');
    expect(values.map(({ name, rank }: { name: string; rank: number }) => [rank, name])).toEqual([
      [800, 'Safety'],
      [900, 'Efficiency'],
    ]);
    expect(values[0]).toMatchObject({ id: safety.id, behaviours: [{ text: 'Stops first' }, { text: 'Asks then' }] });
  });

  it('they come in the language of the reader, or in the other where one is missing, saying so', async () => {
    await world.value({ nameNl: 'Veilig', nameEn: 'Safe', meaningNl: 'Niemand valt.', meaningEn: 'Nobody falls.' });
    await world.value({ nameNl: 'Snel', nameEn: null, meaningNl: 'Vandaag nog.', meaningEn: null });
    expect(await read('nl')).toMatchObject([
      { name: 'Veilig', lang: 'nl' },
      { name: 'Snel', lang: 'nl' },
    ]);
    expect(await read('en-GB')).toMatchObject([
      { name: 'Safe', meaning: 'Nobody falls.', lang: 'en' },
      { name: 'Snel', meaning: 'Vandaag nog.', lang: 'nl' },
    ]);
  });

  it('without a token there is none', async () => {
    expect((await world.asking(null).query(purpose)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

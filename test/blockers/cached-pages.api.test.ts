import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KnownDocument, knownDocument } from '../../server/http/documents.ts';
import { createSchema } from '../../server/schema.ts';
import type { Node } from '../support/board.ts';
import { close, hide } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, letter, meToo } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

const page = `query ($first: Int) { blockers(first: $first) { edges { node { id title state meTooCount turns { text } } } } }`;
const offered = '{ blockerDesk { offersKeys } }';
const personal = '{ blockers(first: 1) { edges { node { id round { viewerCanClose } } } } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const shared = new Set(['blockers', 'pyramid', 'blockerDesk']);
const documents = new Map<string, KnownDocument>(
  [page, offered, personal].map((text) => [idOf(text), knownDocument(text, createSchema(), shared)]),
);

describe.each(databases)('the board that is kept on $name', (database) => {
  const world = worldOn(database, { options: { documents } });

  it('is dropped by whatever changes it', async () => {
    const { north, crew } = await organisation(world);
    const [one] = await deliver(world, letter({ addressee: north }));
    const read = async (): Promise<Node> => {
      const { data } = await world.asking(crew[0]!).send({ documentId: idOf(page), variables: { first: 37 } });
      return data.blockers.edges.map(({ node }: { node: Node }) => node);
    };
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect((await read())[0]).toMatchObject({ state: 'OPEN', meTooCount: 0 });
    await deliver(world, meToo(one!));
    expect((await read())[0]).toMatchObject({ meTooCount: 1 });
    await world.asking(north).mutate(close, { blockerId: one!.id, whatChanged: 'Done.' });
    expect((await read())[0]).toMatchObject({ state: 'CLOSED', turns: [{ text: 'Done.' }] });
    await world.asking(north).mutate(hide, { blockerId: one!.id, reason: 'It names a colleague.' });
    expect((await read())[0]).toMatchObject({ title: null, turns: [] });
  });

  it('is dropped by a new version of what letters can be written with', async () => {
    const { crew } = await organisation(world);
    const read = async (): Promise<number> =>
      (await world.asking(crew[0]!).send({ documentId: idOf(offered) })).data.blockerDesk.offersKeys.length;
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await read()).toBe(0);
    await deliver(world);
    expect(await read()).toBe(1);
  });

  it('holds nothing of a viewer: what depends on who asks is kept for nobody', () => {
    expect(documents.get(idOf(page))).toMatchObject({ shared: true });
    expect(documents.get(idOf(personal))).toMatchObject({ shared: false });
  });
});

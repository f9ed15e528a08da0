import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import * as operations from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

const secret = 'Quetzalcoatl';

describe.each(databases)('a story that is not on the wall, on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let editor: MadePerson;
  let admin: MadePerson;
  let care: Made;
  let department: Made;

  beforeEach(async () => {
    department = await world.department('Nurses');
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram', department });
    [reader, editor, admin] = [
      await world.person(),
      await world.person({ roles: ['editor'] }),
      await world.person({ roles: ['admin'] }),
    ];
    care = await world.value();
  });

  /** A story as unpublished as the name says, with a comment from when it still stood there. */
  const arrange = async (name: string) => {
    const facts = {
      waiting: { consent: 'ASKED' },
      kept: { consent: 'DECLINED' },
      hidden: { hiddenAt: world.clock.now() },
      withdrawn: { withdrawnAt: world.clock.now() },
    }[name] as object;
    const texts = { situation: secret, action: secret, effect: secret };
    const given = await world.recognition({
      giver: anna,
      receivers: [bram],
      value: care,
      publishedAt: null,
      ...texts,
      ...facts,
    });
    const comment = await world.writtenComment(given, reader, secret);
    for (const kind of ['HEART', 'COPY']) await world.reaction(given, reader, kind);
    return { given, comment };
  };

  const everything = async (who: MadePerson, given: Made, comment: Made): Promise<string> => {
    const ask = world.asking(who);
    const queries = [
      ask.query(operations.wall),
      ask.query(operations.wall, { filter: { search: secret } }),
      ask.query(operations.wall, { filter: { personId: bram.id } }),
      ask.query(operations.wall, { filter: { departmentId: department.id } }),
      ask.query(operations.wall, { filter: { valueId: care.id } }),
      ask.query(operations.wall, { filter: { month: '2026-11' } }),
      ask.query(operations.recognition, { id: given.id }),
      ask.query(operations.viewerMarks, { ids: [given.id] }),
      ask.query(operations.myRecognitions),
      ask.query(operations.myIntentions),
      ask.query(operations.askedIntention),
      ask.query(operations.forYou),
      ask.query(operations.reports),
      ask.query(operations.reports, { isOpen: false }),
      ask.query(operations.people, { search: secret }),
    ];
    const inputs: [string, object][] = [
      [operations.answerIntention, { recognitionId: given.id, answer: 'DONE' }],
      [operations.react, { recognitionId: given.id, kind: 'HEART', on: true }],
      [operations.react, { recognitionId: given.id, kind: 'HEART', on: false }],
      [operations.addComment, { recognitionId: given.id, text: 'x', idempotencyKey: randomUUID() }],
      [operations.fileReport, { recognitionId: given.id, reason: 'x' }],
      [operations.fileReport, { commentId: comment.id, reason: 'x' }],
      [operations.answerConsent, { recognitionId: given.id, agree: true }],
      [operations.withdraw, { recognitionId: given.id }],
      [operations.edit, { recognitionId: given.id, valueId: care.id, situation: 'a', action: 'b', effect: 'c' }],
      [operations.takeDownComment, { commentId: comment.id }],
    ];
    const texts = [];
    for (const each of queries) texts.push((await each).text);
    for (const [text, input] of inputs) texts.push((await ask.query(text, { input })).text);
    return texts.join('\n');
  };

  it.each(['waiting', 'kept', 'hidden', 'withdrawn'])('%s: no third person can get at a word of it', async (name) => {
    const { given, comment } = await arrange(name);
    const others = name === 'hidden' ? [reader, admin] : [reader, admin, editor];
    for (const who of others) {
      const said = await everything(who, given, comment);
      expect(said).not.toContain(secret);
      expect(said).not.toContain('"__typename":"Recognition"');
    }
    expect((await world.db.rows<{ situation: string }>('SELECT situation FROM recognition'))[0]!.situation).toBe(
      secret,
    );
  });

  it('those whom it concerns do read it', async () => {
    const { given } = await arrange('waiting');
    for (const who of [anna, bram]) {
      const { recognition } = await world.asking(who).ok(operations.recognition, { id: given.id });
      expect(recognition).toMatchObject({ situation: secret, state: 'WAITING', publishedAt: null });
    }
  });

  it('editors read a hidden story, because they decide about it', async () => {
    const { given } = await arrange('hidden');
    const { recognition } = await world.asking(editor).ok(operations.recognition, { id: given.id });
    expect(recognition).toMatchObject({ situation: secret, state: 'HIDDEN' });
  });

  it('it is not seen in its department either', async () => {
    await arrange('waiting');
    const { unseenDepartments } = await world.asking(editor).ok(operations.unseenDepartments, { months: 1 });
    expect(unseenDepartments).toEqual([
      { department: { name: 'Nurses' }, months: [{ month: '2026-11', hasRecognitions: false }] },
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReactionRow } from '../../server/wall/reaction.row.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import {
  addComment,
  answerConsent,
  decideReport,
  edit,
  fileReport,
  give,
  react,
  takeDownComment,
  withdraw,
} from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

const kinds = ['APPLAUSE', 'HEART', 'BRIGHT', 'COPY'];

describe.each(databases)('what a story repeats of other tables on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let cas: MadePerson;
  let editor: MadePerson;
  let care: Made;
  let recognition: Made;

  beforeEach(async () => {
    [anna, bram, cas] = [await world.person(), await world.person(), await world.person()];
    editor = await world.person({ roles: ['editor'] });
    care = await world.value();
    recognition = await world.recognition({ giver: anna, receivers: [bram, cas], value: care });
  });

  type Row = Record<string, string | number>;
  const rows = (sql: string) => world.db.rows<Row>(sql);
  /** The stories whose row says something else than receivers, reactions and comments, counted here once more. */
  const wrong = async () => {
    const recognitions = await rows(
      'SELECT id, receivers, reactions, comment_count AS comments, copy_count AS copies FROM recognition',
    );
    const receivers = await rows('SELECT * FROM recognition_receiver ORDER BY position');
    const reactions = await rows('SELECT * FROM reaction');
    const comments = await rows('SELECT * FROM recognition_comment WHERE published_at IS NOT NULL');
    return recognitions.filter((each) => {
      const of = (list: Row[]) => list.filter((row) => row.recognition_id === each.id);
      const names = of(receivers).map((row) => `${row.person_id}${row.consent}`);
      const counted = kinds.map((kind) => of(reactions).filter((row) => row.kind === kind).length);
      const said = of(reactions).length === 0 ? '' : counted.join(',');
      return (
        each.receivers !== names.join(',') ||
        each.reactions !== said ||
        each.comments !== of(comments).length ||
        each.copies !== counted.at(-1)
      );
    });
  };
  const as = (who: MadePerson) => world.asking(who);
  const words = { situation: 'Rain, again.', action: 'He drove round.', effect: 'They stayed dry.' };

  it('a row that says something else is found', async () => {
    expect(await wrong()).toEqual([]);
    const row = { recognitionId: recognition.uuid, personId: anna.uuid, kind: 'COPY' };
    await world.db.transaction((writer) => writer.insert(ReactionRow, row));
    expect(await wrong()).toMatchObject([{ id: recognition.uuid, reactions: '' }]);
  });

  it('stays true through every verb', async () => {
    const input = { receiverIds: [bram.id, cas.id], valueId: care.id, ...words, idempotencyKey: randomUUID() };
    const given = await as(anna).mutate(give, input);
    const steps: (() => Promise<{ id: string }>)[] = [
      () => as(bram).mutate(answerConsent, { recognitionId: given.id, agree: true }),
      () => as(cas).mutate(answerConsent, { recognitionId: given.id, agree: true }),
      () => as(editor).mutate(react, { recognitionId: given.id, kind: 'COPY', on: true }),
      () => as(bram).mutate(react, { recognitionId: given.id, kind: 'HEART', on: true }),
      () => as(editor).mutate(react, { recognitionId: given.id, kind: 'COPY', on: false }),
      () => as(cas).mutate(answerConsent, { recognitionId: given.id, agree: false }),
      () => as(anna).mutate(edit, { recognitionId: given.id, valueId: care.id, ...words }),
      () => as(anna).mutate(withdraw, { recognitionId: given.id }),
    ];
    for (const step of steps) {
      expect(await step()).toMatchObject({ __typename: 'Recognition' });
      expect(await wrong()).toEqual([]);
    }
  });

  it('stays true while comments come, are hidden, put back and taken down', async () => {
    const say = (text: string) =>
      as(cas).mutate(addComment, { recognitionId: recognition.id, text, idempotencyKey: randomUUID() });
    const count = async () => {
      expect(await wrong()).toEqual([]);
      return (await rows(`SELECT comment_count AS comments FROM recognition WHERE id = '${recognition.uuid}'`))[0]!
        .comments;
    };
    const [one, other] = [await say('Well done.'), await say('I was there.')];
    expect(await count()).toBe(2);
    const report = await as(anna).mutate(fileReport, { commentId: one.id, reason: 'It names a customer.' });
    expect(await count()).toBe(1);
    await as(editor).mutate(decideReport, { reportId: report.id, decision: 'RESTORED' });
    expect(await count()).toBe(2);
    await as(bram).mutate(takeDownComment, { commentId: other.id });
    expect(await count()).toBe(1);
  });

  it('stories from before are counted when the columns come', async () => {
    await as(editor).mutate(react, { recognitionId: recognition.id, kind: 'COPY', on: true });
    const { dataSource } = world.db;
    const runner = dataSource.createQueryRunner();
    const has = async () => (await runner.getTable('recognition'))!.findColumnByName('receivers');
    while (await has()) await dataSource.undoLastMigration();
    await runner.release();
    await dataSource.runMigrations();
    expect(await rows('SELECT reactions FROM recognition')).toEqual([{ reactions: '0,0,0,1' }]);
    expect(await wrong()).toEqual([]);
  });

  it('stays true when thirty people react, comment, report and consent at the same moment', async () => {
    const readers = await world.people(30);
    const at = { recognitionId: recognition.id };
    await Promise.all([
      ...readers.map((who, index) => as(who).mutate(react, { ...at, kind: kinds[index % 4], on: true })),
      ...readers.map((who) => as(who).mutate(addComment, { ...at, text: 'Great!', idempotencyKey: randomUUID() })),
      as(bram).mutate(answerConsent, { ...at, agree: true }),
    ]);
    expect(await wrong()).toEqual([]);
    const [row] = await rows('SELECT reactions, comment_count AS comments FROM recognition');
    expect(row).toEqual({ reactions: '8,8,7,7', comments: 30 });
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import {
  addComment,
  answerConsent,
  decideReport,
  fileReport,
  forYou,
  recognition,
  reports,
  wall,
  withdraw,
} from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('reports on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let editor: MadePerson;
  let care: Made;
  let given: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    reader = await world.person({ name: 'Reader' });
    editor = await world.person({ name: 'Editor', roles: ['editor'] });
    care = await world.value();
    given = await world.recognition({ giver: anna, receivers: [bram], value: care });
  });

  const reportIt = (who = reader, changes: object = { recognitionId: given.id }) =>
    world.asking(who).mutate(fileReport, { reason: 'It names a customer.', ...changes });
  const decide = (reportId: string, decision: string, who = editor, note: string | null = null) =>
    world.asking(who).mutate(decideReport, { reportId, decision, note });
  const onWall = async () =>
    (await world.asking(reader).ok(wall)).wall.edges.map(({ node }: { node: Made }) => node.id);
  const listed = async (variables: object = {}) => (await world.asking(editor).ok(reports, variables)).reports.edges;
  const kinds = async (who: MadePerson) =>
    (await world.asking(who).ok(forYou)).forYou.notices.edges.map(({ node }: { node: { kind: string } }) => node.kind);

  it('a reported story is hidden at once, and its giver hears of it', async () => {
    const report = await reportIt();
    expect(report).toMatchObject({
      __typename: 'Report',
      reason: 'It names a customer.',
      decision: null,
      filedBy: { name: 'Reader' },
    });
    expect(await onWall()).toEqual([]);
    expect((await world.asking(reader).ok(recognition, { id: given.id })).recognition).toBeNull();
    for (const who of [anna, bram, editor]) {
      expect((await world.asking(who).ok(recognition, { id: given.id })).recognition.state).toBe('HIDDEN');
    }
    expect(await kinds(anna)).toEqual(['RECOGNITION_REPORTED']);
  });

  it('a restored story stands where it stood', async () => {
    await world.recognition({ giver: bram, receivers: [anna], value: care, publishedAt: new Date('2026-11-19') });
    const before = await onWall();
    const { id } = await reportIt();
    world.clock.advance({ days: 3 });
    const decided = await decide(id, 'RESTORED', editor, ' No customer is named. ');
    expect(decided).toMatchObject({
      decision: 'RESTORED',
      note: 'No customer is named.',
      decidedBy: { name: 'Editor' },
      decidedAt: world.clock.now().toISOString(),
      recognition: { state: null },
    });
    expect(await onWall()).toEqual(before);
    for (const who of [anna, reader]) expect(await kinds(who)).toContain('REPORT_DECIDED');
  });

  it('a removed story stays away, whatever its receivers say', async () => {
    const { id } = await reportIt();
    expect((await decide(id, 'REMOVED')).recognition).toMatchObject({ state: 'HIDDEN', publishedAt: null });
    await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: false });
    await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: true });
    expect(await onWall()).toEqual([]);
  });

  it('a story that a receiver took down while it was hidden does not come back by restoring', async () => {
    const { id } = await reportIt();
    await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: false });
    await decide(id, 'RESTORED');
    expect(await onWall()).toEqual([]);
    expect((await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: true })).publishedAt).toBe(
      '2026-11-18T09:30:00.000Z',
    );
  });

  it('reports come to the editors, newest first, and the log keeps what was decided', async () => {
    const other = await world.recognition({ giver: bram, receivers: [anna], value: care });
    const first = await reportIt();
    world.clock.advance({ minutes: 1 });
    const second = await reportIt(reader, { recognitionId: other.id });
    expect((await listed()).map(({ node }: { node: Made }) => node.id)).toEqual([second.id, first.id]);
    expect((await world.asking(editor).ok(forYou)).forYou.waitingCount).toBe(2);
    await decide(first.id, 'REMOVED', editor, 'A name.');
    expect((await listed()).map(({ node }: { node: Made }) => node.id)).toEqual([second.id]);
    expect((await listed({ isOpen: false })).map(({ node }: { node: Made }) => node)).toMatchObject([
      { id: first.id, decision: 'REMOVED', note: 'A name.' },
    ]);
    expect((await world.asking(editor).ok(forYou)).forYou.waitingCount).toBe(1);
  });

  it('the list of reports comes page by page, each once', async () => {
    for (let number = 0; number < 5; number += 1) {
      const one = await world.recognition({ giver: anna, receivers: [bram], value: care });
      await reportIt(reader, { recognitionId: one.id });
    }
    const [all, some] = [await listed({ first: 5 }), await listed({ first: 2 })];
    expect([...some, ...(await listed({ first: 3, after: some[1].cursor }))]).toEqual(all);
  });

  it('twenty readers who report at the same moment hide it once, and one decision answers them all', async () => {
    const readers = await world.people(20);
    const all = await Promise.all(readers.map((who) => reportIt(who)));
    const filed = all.filter(({ __typename }) => __typename === 'Report');
    expect(filed.length).toBeGreaterThan(0);
    expect(all.every(({ __typename }) => ['Report', 'RecognitionNotFoundRefused'].includes(__typename))).toBe(true);
    await decide(filed[0].id, 'RESTORED');
    expect(await listed()).toEqual([]);
    expect(await onWall()).toEqual([given.id]);
  });

  it('of ten editors who decide at the same moment one decides, and the others see what', async () => {
    const editors = await Promise.all(Array.from({ length: 10 }, () => world.person({ roles: ['editor'] })));
    const { id } = await reportIt();
    const all = await Promise.all(editors.map((who, n) => decide(id, n % 2 ? 'RESTORED' : 'REMOVED', who)));
    const [winner, ...none] = all.filter(({ __typename }) => __typename === 'Report');
    expect(none).toEqual([]);
    for (const { __typename, report } of all.filter((each) => each !== winner)) {
      expect([__typename, report.decision]).toEqual(['AlreadyDecidedRefused', winner.decision]);
    }
    expect(await onWall()).toEqual(winner.decision === 'RESTORED' ? [given.id] : []);
  });

  it('who reported something that an editor restored cannot report it again', async () => {
    await decide((await reportIt()).id, 'RESTORED');
    expect((await reportIt()).__typename).toBe('AlreadyReportedRefused');
    expect(await onWall()).toEqual([given.id]);
    expect((await reportIt(bram)).__typename).toBe('Report');
  });

  it('editors do not decide about their own words', async () => {
    const own = await world.recognition({ giver: editor, receivers: [bram], value: care });
    const { id } = await reportIt(reader, { recognitionId: own.id });
    expect((await decide(id, 'RESTORED')).__typename).toBe('NotYoursRefused');
    expect((await listed()).map(({ node }: { node: Made }) => node.id)).toEqual([id]);
  });

  it('a reported comment is hidden while its story stays, and comes back or stays away as decided', async () => {
    const said = async () =>
      (await world.asking(bram).ok(recognition, { id: given.id })).recognition.comments.edges.length;
    const comments = [
      await world.writtenComment(given, reader, 'One.'),
      await world.writtenComment(given, reader, 'Two.'),
    ];
    const filed = [];
    for (const { id } of comments) filed.push(await reportIt(anna, { commentId: id }));
    expect(filed[0]).toMatchObject({ comment: { text: 'One.' } });
    expect(await onWall()).toEqual([given.id]);
    expect(await said()).toBe(0);
    await decide(filed[0].id, 'RESTORED');
    await decide(filed[1].id, 'REMOVED');
    expect(await said()).toBe(1);
    expect(await kinds(reader)).toEqual(expect.arrayContaining(['RECOGNITION_REPORTED', 'REPORT_DECIDED']));
  });

  it('of twelve readers who report a comment at the same moment one hides it; to the others it is gone', async () => {
    const comment = await world.writtenComment(given, bram);
    const filed = await Promise.all((await world.people(12)).map((who) => reportIt(who, { commentId: comment.id })));
    const outcomes = filed.map(({ __typename }) => __typename).sort();
    expect(outcomes).toEqual([...Array(11).fill('CommentNotFoundRefused'), 'Report']);
  });

  it('a comment that its author took away does not come back by restoring', async () => {
    const { id: commentId } = await world
      .asking(reader)
      .mutate(addComment, { recognitionId: given.id, text: 'Hm.', idempotencyKey: randomUUID() });
    const { id } = await reportIt(anna, { commentId });
    await world
      .asking(reader)
      .ok('mutation ($i: TakeDownCommentInput!) { takeDownComment(input: $i) { __typename } }', { i: { commentId } });
    await decide(id, 'RESTORED');
    expect((await world.asking(bram).ok(recognition, { id: given.id })).recognition.commentCount).toBe(0);
  });

  it('a report on a comment does not open a story to editors that its receivers keep', async () => {
    const comment = await world.writtenComment(given, reader);
    await reportIt(anna, { commentId: comment.id });
    await world.asking(bram).mutate(answerConsent, { recognitionId: given.id, agree: false });
    expect((await listed())[0].node).toMatchObject({ recognition: null, comment: { id: comment.id } });
  });

  it('a withdrawn story is gone from the reports as well', async () => {
    await reportIt();
    await world.asking(anna).mutate(withdraw, { recognitionId: given.id });
    expect((await listed())[0].node).toMatchObject({ reason: 'It names a customer.', recognition: null });
  });

  it.each([{}, { recognitionId: 'story', commentId: 'comment' }])(
    'a report is about a story or a comment: %j',
    async (changes) => {
      const { errors } = await world.asking(reader).query(fileReport, { input: { reason: 'Why.', ...changes } });
      expect(errors[0].extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ message: 'Report either a story or a comment.' }],
      });
    },
  );

  it('a report without a reason is named, and nothing is hidden', async () => {
    const { errors } = await world
      .asking(reader)
      .query(fileReport, { input: { recognitionId: given.id, reason: ' ' } });
    expect(errors[0].extensions.fields[0].path).toBe('reason');
    expect(await onWall()).toEqual([given.id]);
  });

  it('what is not there can be neither reported nor decided', async () => {
    expect((await reportIt(reader, { recognitionId: 'x' })).__typename).toBe('RecognitionNotFoundRefused');
    expect((await reportIt(reader, { commentId: 'x' })).__typename).toBe('CommentNotFoundRefused');
    expect((await decide('x', 'RESTORED')).__typename).toBe('ReportNotFoundRefused');
    expect((await decide(given.id, 'RESTORED')).__typename).toBe('ReportNotFoundRefused');
  });

  it('a note that is too long is named, and nothing is decided', async () => {
    const { id } = await reportIt();
    const { errors } = await world
      .asking(editor)
      .query(decideReport, { input: { reportId: id, decision: 'RESTORED', note: 'x'.repeat(1001) } });
    expect(errors[0].extensions.fields[0].path).toBe('note');
    expect(await listed()).toHaveLength(1);
  });

  it('only editors see and decide, administrators do not', async () => {
    const { id } = await reportIt();
    const admin = await world.person({ roles: ['admin'] });
    for (const who of [reader, anna, admin]) {
      const tries = [
        world.asking(who).query(reports),
        world.asking(who).query(decideReport, { input: { reportId: id, decision: 'RESTORED' } }),
      ];
      for (const { errors } of await Promise.all(tries)) expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect((await world.asking(admin).ok(recognition, { id: given.id })).recognition).toBeNull();
    const without = [
      world.asking(null).query(reports),
      world.asking(null).query(fileReport, { input: { recognitionId: given.id, reason: 'x' } }),
    ];
    for (const { errors } of await Promise.all(without)) expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

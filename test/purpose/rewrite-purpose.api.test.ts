import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const rewrite = `mutation ($input: RewritePurposeInput!) { rewritePurpose(input: $input) { __typename
  ... on PurposeVersion { number statement explanation lang colleagueCount author { name } }
  ... on PurposeChangedRefused { message current { number statement }
    currentTexts { number statement { nl en } author { name } } }
  ... on Refusal { message } } }`;
const forEditing = `{ purposeForEditing { number at author { name } statement { nl en } explanation { nl en }
  participants { nl en } reason { nl en } colleagueCount customerCount } }`;
const page = '{ purpose { statement lang versions { number at statement } } }';

describe.each(databases)('rewriting the purpose on $name', (database) => {
  const world = worldOn(database);
  const editor = () => world.person({ roles: ['editor'] });
  const input = (more: object) => ({
    basedOn: 0,
    statement: { nl: 'Iedereen komt droog over.', en: 'Everyone gets across dry.' },
    idempotencyKey: 'first-version',
    ...more,
  });

  it('a version stands on the page, in the language of the reader, and the one before stays', async () => {
    const asker = world.asking(await editor());
    const dutch = { headers: { 'accept-language': 'nl' } };
    const first = await asker.query(rewrite, { input: input({ colleagueCount: 148 }) }, dutch);
    expect(first.data.rewritePurpose).toMatchObject({ number: 1, colleagueCount: 148, lang: 'nl' });
    const second = { basedOn: 1, statement: { nl: 'Wie oversteekt, komt aan.' }, idempotencyKey: 'second-version' };
    await asker.query(rewrite, { input: input(second) });
    const headers = { headers: { 'accept-language': 'en' } };
    expect((await asker.query(page, {}, headers)).data.purpose).toMatchObject({
      statement: 'Wie oversteekt, komt aan.',
      lang: 'nl',
      versions: [{ number: 2 }, { number: 1, statement: 'Everyone gets across dry.' }],
    });
  });

  it('what one process wrote is what every other says with its next answer', async () => {
    const author = await editor();
    const other = await world.another();
    const elsewhere = () => world.asking(author, other.app).query(page);
    expect((await elsewhere()).data.purpose.statement).toBe(null);
    await world.asking(author).query(rewrite, { input: input({}) });
    expect((await elsewhere()).data.purpose.versions).toHaveLength(1);
    await world.asking(author).query(rewrite, { input: input({ basedOn: 1, idempotencyKey: 'second-version' }) });
    expect((await elsewhere()).data.purpose.versions).toHaveLength(2);
    await other.close();
  });

  it('an editor who began with an older version is shown the newer one, and nothing is overwritten', async () => {
    const [one, other] = [world.asking(await editor()), world.asking(await editor())];
    const replies = await Promise.all([
      one.query(rewrite, { input: input({}) }),
      other.query(rewrite, { input: input({ statement: { nl: 'Anders.' } }) }),
    ]);
    const names = replies.map(({ data }) => data.rewritePurpose.__typename).sort();
    expect(names).toEqual(['PurposeChangedRefused', 'PurposeVersion']);
    const refusal = replies.map(({ data }) => data.rewritePurpose).find(({ current }) => current);
    expect(refusal.current.number).toBe(1);
    expect(refusal.currentTexts).toMatchObject({ number: 1, statement: { nl: expect.any(String) } });
  });

  it('one who began with a version that never was is refused too, and told that there is none', async () => {
    const reply = await world.asking(await editor()).query(rewrite, { input: input({ basedOn: 7 }) });
    expect(reply.data.rewritePurpose).toMatchObject({ __typename: 'PurposeChangedRefused', current: null });
  });

  it('editors read what is there in both languages, and nobody else', async () => {
    const author = await editor();
    const asker = world.asking(author);
    const empty = (await asker.query(forEditing)).data.purposeForEditing;
    expect(empty).toMatchObject({ number: 0, at: null, author: null, statement: { nl: null, en: null } });
    await asker.query(rewrite, { input: input({ reason: { en: 'Too long.' }, customerCount: 12 }) });
    expect((await asker.query(forEditing)).data.purposeForEditing).toMatchObject({
      ...{ number: 1, author: { name: author.name }, customerCount: 12, colleagueCount: null },
      statement: { nl: 'Iedereen komt droog over.', en: 'Everyone gets across dry.' },
      ...{ reason: { nl: null, en: 'Too long.' }, participants: { nl: null, en: null } },
    });
    const reply = await world.asking(await world.person()).query(forEditing);
    expect(reply.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('the same key writes once, and is refused for another text', async () => {
    const asker = world.asking(await editor());
    const [first, again] = [
      await asker.query(rewrite, { input: input({}) }),
      await asker.query(rewrite, { input: input({}) }),
    ];
    expect(again.data.rewritePurpose).toEqual(first.data.rewritePurpose);
    const other = await asker.query(rewrite, { input: input({ statement: { nl: 'Anders.' } }) });
    expect(other.data.rewritePurpose.__typename).toBe('IdempotencyKeyReusedRefused');
  });

  it('the same key sent twice at once writes once, and both hear of the version', async () => {
    const asker = world.asking(await editor());
    const send = () => asker.query(rewrite, { input: input({}) });
    const replies = await Promise.all([send(), send(), send()]);
    expect(replies.map(({ data }) => data.rewritePurpose.number)).toEqual([1, 1, 1]);
    expect((await asker.query(page)).data.purpose.versions).toHaveLength(1);
  });

  it('an empty text, one too long and one with control characters are named by field', async () => {
    const asker = world.asking(await editor());
    const fieldsOf = async (more: object) => {
      const { errors } = await asker.query(rewrite, { input: input(more) });
      return errors[0].extensions.fields.map(({ path }: { path: string }) => path);
    };
    expect(await fieldsOf({ statement: { nl: ' ' } })).toEqual(['statement']);
    expect(await fieldsOf({ statement: { nl: 'goed', en: 'x'.repeat(2001) } })).toEqual(['statement.en']);
    expect(await fieldsOf({ reason: { nl: 'een\u0007bel' }, colleagueCount: -1 })).toEqual([
      'reason.nl',
      'colleagueCount',
    ]);
  });

  it('is for editors alone', async () => {
    const reply = await world.asking(await world.person()).query(rewrite, { input: input({}) });
    expect(reply.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

import { describe, expect, it } from 'vitest';
import { gathered } from '../../server/kernel/gathered.ts';

const statement = 'SELECT id FROM recognition WHERE id > ? LIMIT 3';

/** A database in which a parameter is found as it is; it remembers what was sent. */
function echoing() {
  const sent: { sql: string; parameters: unknown[] }[] = [];
  const rows = async (sql: string, parameters: unknown[] = []) => {
    sent.push({ sql, parameters });
    if (parameters.includes('broken')) throw new Error('no such row');
    return parameters.map((found, index) =>
      sql.includes(' AS asker') ? { found, asker: index } : { found },
    ) as never[];
  };
  return { sent, ask: gathered(rows) };
}

describe('statements of the same moment', () => {
  it('are sent as they are where there is one', async () => {
    const { sent, ask } = echoing();
    expect(await ask(statement, ['a'])).toEqual([{ found: 'a' }]);
    expect(sent).toEqual([{ sql: statement, parameters: ['a'] }]);
  });

  it('go together in parts of eight, four, two and one, and each gets its own rows', async () => {
    const { sent, ask } = echoing();
    const asked = Array.from({ length: 15 }, (_, index) => String(index));
    const answers = await Promise.all(asked.map((one) => ask<{ found: string }>(statement, [one])));
    expect(answers.map((rows) => rows.map(({ found }) => found))).toEqual(asked.map((one) => [one]));
    expect(sent.map(({ parameters }) => parameters.length)).toEqual([8, 4, 2, 1]);
  });

  it('of different texts are sent apart', async () => {
    const { sent, ask } = echoing();
    await Promise.all([ask(statement, ['a']), ask(`${statement} `, ['b'])]);
    expect(sent).toHaveLength(2);
  });

  it('of a later moment are not waited for', async () => {
    const { sent, ask } = echoing();
    await ask(statement, ['a']);
    await ask(statement, ['b']);
    expect(sent).toHaveLength(2);
  });

  it('fail together, for everybody who asked', async () => {
    const { ask } = echoing();
    const answers = await Promise.allSettled([ask(statement, ['a']), ask(statement, ['broken'])]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OperatorError } from '../../server/kernel/operator-error.ts';
import { openLetterboxKey } from '../../server/letterbox/letterbox-key.ts';
import { rekey } from '../../server/letterbox/rekey.ts';
import { spoolFile } from '../../server/letterbox/spool-file.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

const next = 'the next LETTERBOX_KEY of the tests, as long';

describe.each(databases)('another LETTERBOX_KEY on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world);

  const spool = () => box.letterbox.settings.spool!;
  const change = (from = spool().secret) => rekey({ db: world.db, file: spool().file, from, to: next, lockTimeout: 0 });
  const reopened = () => box.reopen({ spool: { ...spool(), secret: next } });
  const accepted = async () => {
    expect((await box.post((await box.letter()).body)).said).toEqual({ status: 'accepted' });
    await box.letterbox.close();
  };

  it('opens what waited, signs with the same key, and delivers it', async () => {
    const { keyId } = await openLetterboxKey(world.db, spool().secret);
    await accepted();
    const before = [spool().file, `${spool().file}.copy`].map((file) => readFileSync(file));
    await change();
    for (const [index, file] of [spool().file, `${spool().file}.copy`].entries()) {
      expect(readFileSync(file).equals(before[index]!)).toBe(false);
      expect(readFileSync(file)).toHaveLength(before[index]!.length);
    }
    expect(() => spoolFile(spool().file, spool().secret).read()).toThrow(OperatorError);
    expect(spoolFile(spool().file, next).read().bodies).toHaveLength(1);
    expect((await openLetterboxKey(world.db, next)).keyId).toBe(keyId);
    await reopened();
  });

  it('can be run again, also after it broke off between the two copies', async () => {
    await accepted();
    const old = readFileSync(`${spool().file}.copy`);
    await change();
    await change();
    writeFileSync(`${spool().file}.copy`, old);
    await change();
    expect(spoolFile(spool().file, next).read().bodies).toHaveLength(1);
    expect(() => spoolFile(spool().file, spool().secret).read()).toThrow(OperatorError);
    await reopened();
  });

  it('is refused while a letterbox runs, and under a key that opens nothing', async () => {
    await expect(change()).rejects.toThrow(/There is a letterbox for this database already/);
    await accepted();
    await expect(change('a key of the tests that was never the right one')).rejects.toThrow(/does not open it/);
    expect(spoolFile(spool().file, spool().secret).read().bodies).toHaveLength(1);
    await box.reopen();
  });
});

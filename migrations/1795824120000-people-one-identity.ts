import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { createTables, dropTables, key, time, uuid, word } from './columns.ts';

const refused = new Table({
  name: 'refused_identity',
  columns: [word('issuer', 255, key), word('subject', 255, key), uuid('person_id'), time('refused_at')],
  indices: [{ name: 'ix_refused_identity_person', columnNames: ['person_id'] }],
});
const one = new TableIndex({ name: 'uq_identity_person', columnNames: ['issuer', 'person_id'], isUnique: true });

/** The younger identities of one issuer for one person, which are not among the refused yet. */
const younger = `SELECT i.issuer, i.subject, i.person_id, i.created_at FROM identity i
  WHERE EXISTS (SELECT 1 FROM identity o WHERE o.issuer = i.issuer AND o.person_id = i.person_id
      AND (o.created_at < i.created_at OR (o.created_at = i.created_at AND o.subject < i.subject)))
    AND NOT EXISTS (SELECT 1 FROM refused_identity r WHERE r.issuer = i.issuer AND r.subject = i.subject)`;

/**
 * A person has one subject of an issuer. Where there are several, the oldest stays and the others become refused ones: they
 * are listed by `npm run people -- identities`, and `unlink` lets the right one in. Whoever comes with one of them is told,
 * and so is the log.
 */
export class PeopleOneIdentity1795824120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [refused]);
    await runner.query(`INSERT INTO refused_identity (issuer, subject, person_id, refused_at) ${younger}`);
    await runner.query(`DELETE FROM identity WHERE EXISTS (SELECT 1 FROM refused_identity r
      WHERE r.issuer = identity.issuer AND r.subject = identity.subject)`);
    const { indices } = (await runner.getTable('identity'))!;
    if (!indices.some(({ name }) => name === one.name)) await runner.createIndex('identity', one);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('identity', one);
    await dropTables(runner, [refused]);
  }
}

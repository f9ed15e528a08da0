import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** A number that grows with every change of the directory: processes look at it instead of reading everybody again. */
export class PeopleDirectoryVersion1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const ascii =
      runner.connection.options.type === 'better-sqlite3' ? {} : { charset: 'ascii', collation: 'ascii_bin' };
    const columns = [
      { name: 'name', type: 'varchar', length: '16', isPrimary: true, ...ascii },
      { name: 'version', type: 'integer' },
    ];
    await runner.createTable(new Table({ name: 'directory_version', columns }), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('directory_version', true);
  }
}

import type { TestDatabase } from './databases.ts';
import { mariadbBinary, type PrivateMariadb, startMariadb } from './private-mariadb.ts';

export interface OwnMariadb extends TestDatabase {
  /** Where its files are, once it runs. */
  folder: () => string;
}

const binary = mariadbBinary();

/**
 * A MariaDB that only the surrounding tests use, with these options, so that its files hold nothing else; null where the
 * machine has none, and with `CI=true` the run has failed before.
 */
export const ownMariadb: ((options?: string[]) => OwnMariadb) | null =
  binary === null
    ? null
    : (options = []) => {
        let server: PrivateMariadb | null = null;
        return {
          name: 'a MariaDB of its own',
          folder: () => server!.folder,
          async make() {
            server = await startMariadb(binary, { options });
            return { url: await withDatabase(server), drop: () => server!.stop() };
          },
        };
      };

async function withDatabase({ url }: PrivateMariadb): Promise<string> {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(url);
  await connection.query('CREATE DATABASE applaus CHARACTER SET utf8mb4');
  await connection.end();
  return `${url}/applaus`;
}

import { startLoad } from '../measure/load-process.mjs';
import { startServer } from './start-server.mjs';

/**
 * Starts servers side by side on a database, `{ key: [file, options] }`, hands them over with a process that asks, and
 * stops everything whatever happens.
 */
export async function withServers(database, files, use) {
  const servers = {};
  const load = startLoad(database);
  try {
    for (const [key, [file, options]] of Object.entries(files))
      servers[key] = await startServer(file, database.url, options);
    return await use(servers, load);
  } finally {
    load.stop();
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top: this file runs from `server/` in tests and from `dist/server/` when built. */
function top(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : top(dirname(from));
}

const root = top(dirname(fileURLToPath(import.meta.url)));

/** Files that are read at run time. */
export const paths = {
  documents: join(root, 'schema', 'documents.json'),
  door: join(root, 'dist', 'client', 'door'),
  embed: join(root, 'dist', 'client', 'embed'),
  intranet: join(root, 'server', 'demo', 'intranet'),
};

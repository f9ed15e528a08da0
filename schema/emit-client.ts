import { writeFileSync } from 'node:fs';
import { clientFiles, withRelease } from './client-files.ts';

/** `node dist/schema/emit-client.js [--release VERSION]`, from the top of the project. */
const [flag, version] = process.argv.slice(2);
const files = {
  ...(await clientFiles('.')),
  ...(flag === '--release' && version ? withRelease('.', version) : {}),
};
for (const [path, text] of Object.entries(files)) writeFileSync(path, text);

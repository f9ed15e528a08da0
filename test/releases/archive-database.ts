import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { startDemo } from '../support/built-server.ts';
import { postOk } from '../support/post.ts';
import { type Release, type ReleasedAnswers, rehearsalSettings } from '../support/releases.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { readPages } from './asked.ts';
import type { EmptyDatabase } from './empty-databases.ts';
import { fillDatabase } from './fill-database.ts';

/** An editor of the demo, who may read everything that is asked. */
const viewer = 'ilse.brouwer';

/** Has the program at `top` fill a database, and stores its dump beside what the program answers about it. */
export async function archiveDatabase({ folder }: Release, top: string, database: EmptyDatabase): Promise<void> {
  const { url, dialect, file, dump, drop } = database;
  const write = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  try {
    await fillDatabase(url, top);
    write(`${dialect}.answers.json`, JSON.stringify(await answersAbout(url, top)));
    write(file, dump());
  } finally {
    await drop();
  }
}

/** Asked as tests ask later programs: by a server that is no demo. */
async function answersAbout(url: string, top: string): Promise<ReleasedAnswers> {
  const server = await startDemo(rehearsalSettings(url), top);
  try {
    // What is due at a start has been done by then.
    await setTimeout(5_000);
    const at = new Date();
    const token = await tokenFor(viewer, at);
    const asked = await readPages(async (query, variables) => ({
      ...{ query, variables },
      data: await postOk(server.api, token, query, variables),
    }));
    return { at: at.toISOString(), viewer, asked };
  } finally {
    await server.stop();
  }
}

import { startServer } from '../servers/start-server.mjs';
import { startLoad } from './load-process.mjs';
import { inRounds } from './rounds.mjs';
import { assertSamePurposes } from './same-answers.mjs';

/** The page of purpose and values, and what the wall adds to it: each beside a bare server that answers the same. */
const compared = { purpose: 'the page of purpose', proofs: 'what proves its values' };

export async function measurePurpose(database, { rounds, seconds }) {
  const bare = await startServer('bare.mjs', database.url);
  const ours = await startServer('applaus.mjs', database.url);
  const load = startLoad();
  try {
    await assertSamePurposes([bare, ours]);
    const rows = new Map();
    for (const [row, name] of Object.entries(compared)) {
      const base = `bare node:http, ${name}`;
      const variants = [
        { name: base, server: bare, row },
        { name: `Applaus, ${name}`, server: ours, row },
      ];
      for (const [key, figures] of await inRounds(load, variants, base, { rounds, seconds })) rows.set(key, figures);
    }
    return { name: database.name, pages: rows, rows: [] };
  } finally {
    load.stop();
    await Promise.all([bare.stop(), ours.stop()]);
  }
}

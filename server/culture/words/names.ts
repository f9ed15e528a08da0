import type { Database, Writer } from '../../kernel/database.ts';
import { folded } from '../../kernel/text.ts';

/** Words of names that are words of the language too. */
const particles = new Set(['van', 'der', 'den', 'ten', 'ter', 'het', 'aan', 'bij', 'uit', 'voor', 'the', 'und', 'von']);

/** Says of a word whether it is, or has in it, what somebody in the directory is called. */
export async function namesOf(db: Database | Writer): Promise<(word: string) => boolean> {
  const rows = await db.rows<{ name: string }>('SELECT name FROM person');
  const names = new Set(rows.flatMap(({ name }) => namesIn(name)));
  return (word) => namesIn(word).some((one) => names.has(one));
}

function namesIn(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word.length > 2 && !particles.has(word));
}

import type { Database } from '../kernel/database.ts';
import type { PersonalData, PersonalList } from '../kernel/personal-data.ts';
import { forPerson } from '../kernel/personal-data.ts';
import { isoTime } from '../kernel/time.ts';

/** What stands first in the file, for whoever asked for it. */
const about = {
  nl: [
    'Dit is alles wat Applaus over deze persoon bewaart. Tijden zijn in UTC.',
    'Brieven, woorden en antwoorden zonder naam staan hier niet bij: nergens staat wie ze schreef, dus niemand kan ze opzoeken.',
    'Wie iets van deze persoon meldde en waarom, staat hier niet bij, om de melder te beschermen.',
    'Reservekopieën en logboeken buiten Applaus staan hier niet bij.',
  ],
  en: [
    'This is everything that Applaus stores about this person. Times are in UTC.',
    'Letters, words and answers without a name are not in here: nothing says who wrote them, so nobody can look them up.',
    'Who reported something by this person, and why, is not in here, to protect whoever reported it.',
    'Backups and logs outside Applaus are not in here.',
  ],
};

export type PersonFile = Record<string, unknown> & { about: typeof about; exportedAt: string };

/** Everything that is stored about a person, by capability and list; empty lists are there too, since they say so. */
export async function exportPerson(
  db: Database,
  personId: string,
  stored: Record<string, PersonalData>,
  now: Date,
): Promise<PersonFile> {
  const file: PersonFile = { about, exportedAt: now.toISOString() };
  for (const [capability, { lists }] of Object.entries(stored)) {
    const read: Record<string, unknown> = {};
    for (const list of lists) read[list.name] = await readList(db, personId, list);
    file[capability] = read;
  }
  return file;
}

async function readList(db: Database, personId: string, { select, json = [] }: PersonalList): Promise<unknown[]> {
  const rows = await db.rows<Record<string, unknown>>(...forPerson(select(db.dialect), personId));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, readable(name, value, json.includes(name))])),
  );
}

/** Both databases have numbers for booleans and texts for times. */
function readable(name: string, value: unknown, isJson: boolean): unknown {
  if (value === null) return null;
  if (isJson && typeof value === 'string') return JSON.parse(value);
  if (/^is[A-Z]/.test(name)) return Number(value) === 1;
  return /At$/.test(name) || name === 'at' ? isoTime(String(value)) : value;
}

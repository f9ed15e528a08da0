import { uuidOf } from '../world/size.mjs';
import { openSql } from './open-sql.mjs';
import { calm, counts, crowded, popular, writers } from './writers.mjs';

/**
 * Gives some recognitions so many reactions of others; before each measurement `begin` takes back those of the writers, who
 * react in other ways.
 */
export async function openCrowds(url) {
  const { run, close } = await openSql(url);
  const list = (ids) => ids.map((id) => `'${id}'`).join(', ');
  const crowds = counts.map((_, place) => crowded(place));
  const others = [popular(), ...Array.from({ length: 50 }, (_, place) => calm(place))];
  const all = list([...crowds, ...others]);

  async function begin() {
    await run(`DELETE FROM reaction WHERE recognition_id IN (${all}) AND kind <> 'APPLAUSE'`);
    for (const [place, count] of counts.entries()) {
      await run(`UPDATE recognition SET reactions = '${count},0,0,0', copy_count = 0 WHERE id = '${crowds[place]}'`);
    }
    await run(`UPDATE recognition SET reactions = '', copy_count = 0 WHERE id IN (${list(others)})`);
  }

  await run(`DELETE FROM reaction WHERE recognition_id IN (${all})`);
  for (const [place, count] of counts.entries()) {
    const rows = Array.from(
      { length: count },
      (_, index) => `('${crowds[place]}', '${uuidOf('person', writers + index)}', 'APPLAUSE')`,
    );
    await run(`INSERT INTO reaction (recognition_id, person_id, kind) VALUES ${rows.join(', ')}`);
  }
  return { begin, close };
}

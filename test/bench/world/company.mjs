import { departments, identities, people } from './people.mjs';

/** So many take tokens, after others by whom the server is warm; all of them can sign in. */
export const staff = 500;
export const others = 3_000;

/** A company without stories: who works there, and their subjects. */
export async function fillCompany(insert) {
  await insert('department', [...departments()]);
  await insert('person', first(people(), staff + others));
  await insert('identity', [...identities(staff + others)]);
}

function first(rows, count) {
  const taken = [];
  for (const row of rows) {
    if (taken.push(row) === count) break;
  }
  return taken;
}

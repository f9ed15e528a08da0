import { departments, identities, people } from './people.mjs';

/** So many take tokens, after others by whom the server is warm; all of them can sign in. */
export const staff = 500;
export const others = 3_000;

/** A company without recognitions: who works there, and their subjects. */
export async function fillCompany(store) {
  await store('department', departments());
  await store('person', first(people(), staff + others));
  await store('identity', identities(staff + others));
}

function* first(rows, count) {
  let taken = 0;
  for (const row of rows) {
    yield row;
    taken += 1;
    if (taken === count) return;
  }
}

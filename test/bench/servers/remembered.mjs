import { behaviourOf, personOf, valueFrom } from './recognition-json.mjs';

/** Everybody and every value as they stand in an answer, read once: a peer that never has to notice a change. */
export async function remembered(rows) {
  const people = await rows(
    `SELECT p.id, p.name, p.title, d.id AS departmentId, d.name AS department
     FROM person p JOIN department d ON d.id = p.department_id`,
    [],
  );
  const values = await rows('SELECT id, name_nl AS name, position FROM value', []);
  const behaviours = await rows('SELECT id, text_nl AS text FROM behaviour', []);
  return {
    people: byId(people, (row) => personOf(row.id, row.name, row.title, row.departmentId, row.department)),
    values: byId(values, (row) => valueFrom(row.id, row.name, row.position)),
    behaviours: byId(behaviours, (row) => behaviourOf(row.id, row.text)),
  };
}

function byId(rows, make) {
  return new Map(rows.map((row) => [row.id, make(row)]));
}

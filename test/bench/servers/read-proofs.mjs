import { nodeId } from '../world/size.mjs';
import { openRows } from './open-rows.mjs';
import { personOf, timeOf } from './recognition-json.mjs';

/** A function that gives what proves each value. It counts once a minute, and remembers when values came, as the server does. */
export async function openProofs(url) {
  const { rows, dialect } = await openRows(url);
  const sql = statements(dialect);
  let counted = { at: 0, counts: new Map() };
  const countsOf = async () => {
    if (Date.now() - counted.at < 60_000) return counted.counts;
    const counts = new Map((await rows(sql.counts, [])).map((row) => [row.valueId, row]));
    counted = { at: Date.now(), counts };
    return counts;
  };
  const values = await rows(sql.values, []);
  const ids = values.map(({ id }) => id);
  const takenUp = await rows(sql.takenUp, ['value-added', 'value-restored']);
  return async () => {
    const since = threeMonthsAgo();
    const [newest, counts] = await Promise.all([rows(each(dialect, sql.newest, ids), ids), countsOf()]);
    const young = takenUp.filter(({ at }) => at >= since);
    const receivers = newest.flatMap((row) => receiversIn(row.receivers));
    const people = new Map(
      (await rows(`${sql.people}${receivers.map(() => '?').join(', ')})`, receivers)).map((row) => [
        row.id,
        personOf(row.id, row.name, row.title, row.departmentId, row.department),
      ]),
    );
    const seen = newest.filter(({ publishedAt }) => publishedAt >= since).map(({ valueId }) => valueId);
    const known = new Set([...seen, ...young.map(({ id }) => id)]);
    return values.map((value) => proofOf(value, counts.get(value.id), newest, people, !known.has(value.id)));
  };
}

/** Tables, indexes and orders are those of the server's own statements. */
function statements(dialect) {
  const by = (index) => (dialect === 'mysql' ? `FORCE INDEX (${index})` : `INDEXED BY ${index}`);
  return {
    values: 'SELECT id, position FROM `value` WHERE retired_at IS NULL ORDER BY position',
    newest: `SELECT r.id, r.value_id AS valueId, CAST(r.published_at AS CHAR) AS publishedAt,
        CAST(r.created_at AS CHAR) AS createdAt, r.receivers
      FROM recognition r ${by('ix_recognition_value')} WHERE r.value_id = ? AND r.published_at IS NOT NULL
      ORDER BY r.published_at DESC, r.id DESC LIMIT 1`,
    people: `SELECT p.id, p.name, p.title, d.id AS departmentId, d.name AS department
      FROM person p JOIN department d ON d.id = p.department_id WHERE p.id IN (`,
    takenUp: `SELECT subject_id AS id, CAST(MAX(created_at) AS CHAR) AS at FROM purpose_change
      WHERE kind IN (?, ?) GROUP BY subject_id`,
    counts: `SELECT r.value_id AS valueId, COUNT(*) AS recognitionCount, SUM(r.copy_count) AS copyCount
      FROM recognition r ${by('ix_recognition_copies')} WHERE r.published_at IS NOT NULL GROUP BY r.value_id`,
  };
}

function each(dialect, select, ids) {
  return ids.map(() => (dialect === 'mysql' ? `(${select})` : `SELECT * FROM (${select})`)).join(' UNION ALL ');
}

function threeMonthsAgo() {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - 3);
  return `${day.toISOString().slice(0, 10)} 00:00:00.000`;
}

function receiversIn(receivers) {
  return receivers.split(',').map((entry) => entry.slice(0, 36));
}

function proofOf({ id, position }, { recognitionCount, copyCount }, newest, people, isUnseen) {
  const own = newest.filter(({ valueId }) => valueId === id);
  return {
    value: { id: nodeId('Value', id), rank: position, __typename: 'Value' },
    ...{ recognitionCount, copyCount: Number(copyCount), isUnseen },
    newestRecognitions: own.map(({ id: uuid, publishedAt, createdAt, receivers }) => ({
      ...{ id: nodeId('Recognition', uuid), publishedAt: timeOf(publishedAt), createdAt: timeOf(createdAt) },
      receivers: receiversIn(receivers).map((uuid) => people.get(uuid)),
      __typename: 'Recognition',
    })),
    __typename: 'ValueProof',
  };
}

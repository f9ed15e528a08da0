const recognitionColumns = `r.id, r.lang, r.situation, r.action, r.effect, CAST(r.created_at AS CHAR) AS createdAt,
    CAST(r.edited_at AS CHAR) AS editedAt, CAST(r.published_at AS CHAR) AS publishedAt, r.value_id AS valueId, r.behaviour_id AS behaviourId, r.giver_id AS giverId`;

const counts = 'r.reactions, r.comment_count AS commentCount';

/**
 * The page as one hand-written statement that brings people, values and departments along, for servers that have nothing
 * in memory. Tables, index, order and counts are those of the server's own statement.
 */
export function pageStatement(dialect) {
  const separated = dialect === 'mysql' ? `ORDER BY p.position SEPARATOR '\\n'` : ', CHAR(10) ORDER BY p.position';
  return `SELECT ${recognitionColumns}, v.name_nl AS valueName, v.position AS valueRank, b.text_nl AS behaviourText,
      g.name AS giverName, g.title AS giverTitle, h.id AS giverDepartmentId, h.name AS giverDepartment,
      (SELECT GROUP_CONCAT(CONCAT_WS(CHAR(31), q.id, q.name, q.title, d.id, d.name) ${separated})
         FROM recognition_receiver p JOIN person q ON q.id = p.person_id JOIN department d ON d.id = q.department_id
         WHERE p.recognition_id = r.id) AS receivers,
      ${counts}
    FROM recognition r
    LEFT JOIN value v ON v.id = r.value_id LEFT JOIN behaviour b ON b.id = r.behaviour_id
    LEFT JOIN person g ON g.id = r.giver_id LEFT JOIN department h ON h.id = g.department_id
    WHERE r.published_at IS NOT NULL AND r.published_at <= ? AND (r.published_at < ? OR r.id < ?)
    ORDER BY r.published_at DESC, r.id DESC LIMIT 21`;
}

/** The same with ids only and narrowed by filters, for servers that have people and values in memory. */
export function pageStatementOfIds(dialect, { person, department, value, month } = {}) {
  const start = startOf(dialect, person, department, value);
  const conditions = [
    ...start.conditions,
    `${start.at} <= ? AND (${start.at} < ? OR ${start.id} < ?)`,
    ...(month ? [`${start.at} >= ?`] : []),
    ...(value ? ['r.value_id = ?'] : []),
  ];
  return `SELECT ${recognitionColumns}, r.receivers, ${counts} FROM ${start.from}
    WHERE ${conditions.join(' AND ')} ORDER BY ${start.at} DESC, ${start.id} DESC LIMIT 21`;
}

/** Where the index gives the order of a filter. Both of person and department begin at the person. */
function startOf(dialect, person, department, value) {
  const by = (index) => (dialect === 'mysql' ? ` FORCE INDEX (${index})` : '');
  const inDepartment =
    'EXISTS (SELECT 1 FROM recognition_department d WHERE d.recognition_id = r.id AND d.department_id = ?)';
  if (!person && !department) {
    const from = `recognition r${by(value ? 'ix_recognition_value' : 'ix_recognition_wall')}`;
    return { from, at: 'r.published_at', id: 'r.id', conditions: [] };
  }
  const table = person ? 'receiver' : 'department';
  const join = dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  const on = dialect === 'mysql' ? 'r.id = s.recognition_id' : 'r.number = s.recognition_number';
  const conditions = [`s.${table === 'receiver' ? 'person' : table}_id = ?`];
  return {
    from: `recognition_${table} s${by(`ix_${table}_wall`)} ${join} recognition r ON ${on}`,
    at: 's.published_at',
    id: 's.recognition_id',
    conditions: person && department ? [...conditions, inDepartment] : conditions,
  };
}

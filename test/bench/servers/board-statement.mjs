/** The board's page as one hand-written statement with people brought along; tables, index and order are the server's. */
export function boardStatement(dialect) {
  const [list, index] =
    dialect === 'mysql'
      ? ['JSON_ARRAYAGG', 'FORCE INDEX (ix_blocker_board)']
      : ['json_group_array', 'INDEXED BY ix_blocker_board'];
  return `SELECT b.id, b.batch, b.day, b.kind, b.lang, b.title, b.obstacle, b.cost, b.visibility, b.state, b.due_on AS dueOn,
      b.overdue, b.moved_up AS movedUp, b.me_toos AS meToos, b.hidden_reason AS hiddenReason,
      ${person('a', 'e', 'addressee')}, ${person('h', 'f', 'holder')},
      (SELECT ${list}(JSON_ARRAY(t.number, t.act, t.text, t.lang, t.remedy, t.promised_for, t.day,
           q.id, q.name, q.title, d.id, d.name))
         FROM blocker_turn t JOIN person q ON q.id = t.by_id JOIN department d ON d.id = q.department_id
         WHERE t.blocker_id = b.id) AS turns
    FROM blocker b ${index}
    LEFT JOIN person a ON a.id = b.addressee_id LEFT JOIN department e ON e.id = a.department_id
    LEFT JOIN person h ON h.id = b.holder_id LEFT JOIN department f ON f.id = h.department_id
    WHERE b.listed = 1 AND b.batch <= ? AND (b.batch < ? OR b.id < ?) ORDER BY b.batch DESC, b.id DESC LIMIT 21`;
}

function person(alias, department, name) {
  return `${alias}.id AS ${name}Id, ${alias}.name AS ${name}Name, ${alias}.title AS ${name}Title,
    ${department}.id AS ${name}DepartmentId, ${department}.name AS ${name}Department`;
}

import { nodeId } from '../world/size.mjs';
import { boardStatement } from './board-statement.mjs';
import { openRows } from './open-rows.mjs';
import { personOf } from './recognition-json.mjs';

/** A function from the variables of a page of the board to its content. */
export async function openBoard(url) {
  const { rows, dialect } = await openRows(url);
  const sql = boardStatement(dialect);
  return async ({ after }) => pageOf(await rows(sql, placeOf(after)));
}

function placeOf(after) {
  const [batch, id] = Buffer.from(after, 'base64url').toString('latin1').split('|');
  return [Number(batch), Number(batch), id];
}

function pageOf(rows) {
  const edges = rows
    .slice(0, 20)
    .map((row) => ({ cursor: cursorOf(row), node: blocker(row), __typename: 'BlockerEdge' }));
  const pageInfo = { hasNextPage: rows.length > 20, endCursor: edges.at(-1)?.cursor ?? null, __typename: 'PageInfo' };
  return { edges, pageInfo, __typename: 'BlockerConnection' };
}

function cursorOf({ batch, id }) {
  return Buffer.from(`${batch}|${id}`, 'latin1').toString('base64url');
}

function blocker(row) {
  const { id, kind, title, obstacle, cost, lang, visibility, day, state, dueOn, movedUp, meToos, hiddenReason } = row;
  return {
    ...{ id: nodeId('Blocker', id), kind, title, obstacle, cost, lang, visibility, deliveredOn: day, state, dueOn },
    ...{ isOverdue: row.overdue === 1, moveUpCount: movedUp, meTooCount: meToos, hiddenReason },
    addressee: personOf(
      row.addresseeId,
      row.addresseeName,
      row.addresseeTitle,
      row.addresseeDepartmentId,
      row.addresseeDepartment,
    ),
    holder: personOf(row.holderId, row.holderName, row.holderTitle, row.holderDepartmentId, row.holderDepartment),
    ...{ round: null, mergedInto: null, turns: turnsOf(row.turns), __typename: 'Blocker' },
  };
}

function turnsOf(turns) {
  const list = typeof turns === 'string' ? JSON.parse(turns) : (turns ?? []);
  return list.sort((a, b) => a[0] - b[0]).map(turn);
}

function turn([number, act, text, lang, remedy, promisedFor, day, ...by]) {
  const nobodyElse = { onBehalfOf: null, movedTo: null };
  return {
    number,
    act,
    text,
    lang,
    remedy,
    dueOn: promisedFor,
    takenOn: day,
    actor: personOf(...by),
    ...nobodyElse,
    __typename: 'BlockerTurn',
  };
}

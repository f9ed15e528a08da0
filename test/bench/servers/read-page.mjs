import { openRows } from './open-rows.mjs';
import { pageStatement, pageStatementOfIds } from './page-statement.mjs';
import { behaviourOf, personOf, recognitionOf, valueFrom } from './recognition-json.mjs';
import { remembered } from './remembered.mjs';
import { selectionOf } from './selection.mjs';

/** A function from the variables of a page to its content. `inMemory` has people and values in the process, and filters. */
export async function openPages(url, inMemory) {
  const { rows, dialect } = await openRows(url);
  if (inMemory) return filteredPages(rows, dialect, recognitionFrom(await remembered(rows)));
  const sql = pageStatement(dialect);
  return async ({ after }) => pageOf(await rows(sql, placeOf(after)), joinedRecognition);
}

/** Without a filter the statement is at hand; with one it is written anew, as the server does. */
function filteredPages(rows, dialect, toRecognition) {
  const plain = pageStatementOfIds(dialect);
  return async ({ after, filter }) => {
    if (!filter) return pageOf(await rows(plain, placeOf(after)), toRecognition);
    const { person, department, value, month } = selectionOf(filter);
    const place = withinMonth(placeOf(after), month);
    const starts = [person, department].filter(Boolean);
    const parameters = [...starts, ...place, ...(month ? [month.from] : []), ...(value ? [value] : [])];
    const sql = pageStatementOfIds(dialect, { person, department, value, month });
    return pageOf(await rows(sql, parameters), toRecognition);
  };
}

function withinMonth(place, month) {
  return month && month.until < place[0] ? [month.until, month.until, ''] : place;
}

function placeOf(after) {
  if (!after) return ['9999-12-31 00:00:00.000', '9999-12-31 00:00:00.000', ''];
  const [at, id] = Buffer.from(after, 'base64url').toString('latin1').split('|');
  return [at, at, id];
}

function pageOf(rows, toRecognition) {
  const edges = rows
    .slice(0, 20)
    .map((row) => ({ cursor: cursorOf(row), node: toRecognition(row), __typename: 'RecognitionEdge' }));
  const pageInfo = { hasNextPage: rows.length > 20, endCursor: edges.at(-1)?.cursor ?? null, __typename: 'PageInfo' };
  return { edges, pageInfo, searchedUntil: null, __typename: 'RecognitionConnection' };
}

function cursorOf(row) {
  return Buffer.from(`${row.publishedAt}|${row.id}`, 'latin1').toString('base64url');
}

function joinedRecognition(row) {
  const value = valueFrom(row.valueId, row.valueName, row.valueRank);
  const behaviour = row.behaviourId && behaviourOf(row.behaviourId, row.behaviourText);
  const giver = personOf(row.giverId, row.giverName, row.giverTitle, row.giverDepartmentId, row.giverDepartment);
  const receivers = row.receivers.split('\n').map((line) => personOf(...line.split('\x1f')));
  return recognitionOf(row, value, behaviour, giver, receivers);
}

function recognitionFrom({ people, values, behaviours }) {
  return (row) => {
    const receivers = row.receivers.split(',').map((entry) => people.get(entry.slice(0, 36)));
    const behaviour = row.behaviourId && behaviours.get(row.behaviourId);
    return recognitionOf(row, values.get(row.valueId), behaviour, people.get(row.giverId), receivers);
  };
}

import { openRows } from './open-rows.mjs';
import { pageStatement, pageStatementOfIds } from './page-statement.mjs';
import { behaviourOf, personOf, recognitionOf, valueFrom } from './recognition-json.mjs';
import { remembered } from './remembered.mjs';

/** A function from the variables of a page to its content. `inMemory` keeps people and values in the process. */
export async function openPages(url, inMemory) {
  const { rows, dialect } = await openRows(url);
  const sql = inMemory ? pageStatementOfIds : pageStatement(dialect);
  const toRecognition = inMemory ? recognitionFrom(await remembered(rows)) : joinedRecognition;
  return async ({ after }) => pageOf(await rows(sql, placeOf(after)), toRecognition);
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
  return { edges, pageInfo, __typename: 'RecognitionConnection' };
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

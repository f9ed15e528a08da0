import { blockers, pyramid, rounds } from '../support/board-operations.ts';
import { cultureRounds } from '../support/culture.ts';
import { dilemmas, dilemmaTrend } from '../support/dilemmas.ts';
import { recognition, reports, wall } from '../support/operations.ts';
import type { ReleasedAnswers } from '../support/releases.ts';

type Asked = ReleasedAnswers['asked'][number];

const people = `{ people(search: "", first: 100) { id name title initials isActive locale
  department { id name parent { name } } manager { id name } } }`;
const purpose = `{ purpose { statement lang versions { id }
  values { id rank name meaning lang collision behaviours { id text lang } } retiredValues { id name } indicator { name unit } } }`;

/** What is compared before and after an upgrade: the wall with comments, the board, people, the purpose, rounds and dilemmas. */
export async function readPages(ask: (query: string, variables: object) => Promise<Asked>): Promise<Asked[]> {
  const wallPage = await ask(wall, { first: 50 });
  const asked = [wallPage];
  for (const { node } of wallPage.data.wall.edges) {
    if (node.commentCount > 0) asked.push(await ask(recognition, { id: node.id }));
  }
  for (const query of [people, purpose, pyramid, rounds, reports, dilemmaTrend, cultureRounds]) {
    asked.push(await ask(query, {}));
  }
  return [...asked, await ask(blockers, { first: 100 }), await ask(dilemmas, { first: 50 })];
}

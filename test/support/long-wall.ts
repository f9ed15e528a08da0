import type { Page, Route } from 'playwright-core';

interface Edge {
  cursor: string;
  node: { id: string; situation: string };
}

interface Wall {
  edges: Edge[];
  pageInfo: object;
}

interface Asked {
  operationName: string;
  variables: { after?: string };
}

/** How a made recognition at this place, from 0, begins, so that it can be found. */
export const beginningOf = (place: number) => `Moment ${String(place).padStart(4, '0')}.`;

/**
 * Answers the pages of a wall of so many recognitions: those of the server's first page over and over, each with an id, a cursor
 * and a beginning of its own.
 */
export async function lengthenWall(page: Page, count: number, size = 100): Promise<void> {
  let real: Promise<Wall> | undefined;
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as Asked | null;
    if (asked?.operationName !== 'Wall') return route.fallback();
    real ??= firstPage(route);
    const wall = await real;
    const from = Number(asked.variables.after ?? 0);
    const until = Math.min(count, from + size);
    const made = Array.from({ length: until - from }, (_, index) => edgeAt(wall.edges, from + index));
    const pageInfo = { ...wall.pageInfo, hasNextPage: until < count, endCursor: String(until) };
    return route.fulfill({ json: { data: { wall: { ...wall, edges: made, pageInfo } } } });
  });
}

async function firstPage(route: Route): Promise<Wall> {
  const answer = await route.fetch();
  return ((await answer.json()) as { data: { wall: Wall } }).data.wall;
}

function edgeAt(edges: Edge[], place: number): Edge {
  const edge = edges[place % edges.length]!;
  const { node } = edge;
  const id = Buffer.from(`Recognition:${`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`}`).toString(
    'base64url',
  );
  return {
    ...edge,
    cursor: String(place + 1),
    node: { ...node, id, situation: `${beginningOf(place)} ${node.situation}` },
  };
}

/** Asks for page after page until so many recognitions stand. */
export async function showAll(page: Page, count: number): Promise<void> {
  const more = page.getByRole('button', { name: 'Meer verhalen' });
  const shown = () => page.locator('applaus-widget article').count();
  for (let before = await shown(); before < count; before = await shown()) {
    await more.press('Enter');
    await page.waitForFunction(
      (few) => document.querySelector('applaus-widget')!.shadowRoot!.querySelectorAll('article').length > few,
      before,
    );
  }
}

import { readFileSync } from 'node:fs';
import type { Json } from './asking.ts';

const texts: Record<string, string> = JSON.parse(readFileSync('schema/documents.json', 'utf8'));

/** The id of the widget's document with this name. */
export function documentIdOf(name: string): string {
  const [found] = Object.entries(texts).find(([, text]) => new RegExp(`^(query|mutation) ${name}\\b`).test(text)) ?? [];
  if (!found) throw new Error(`the widget has no document ${name}`);
  return found;
}

/** Sends documents to the demo as the widget of this person does. */
export async function widgetOf(api: string, userName: string) {
  const { token } = await (await fetch(`${api}/demo/token?person=${userName}`)).json();
  return {
    token: token as string,
    async send(name: string, variables: object = {}): Promise<Json> {
      const answer = await fetch(`${api}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ documentId: documentIdOf(name), variables }),
      });
      return answer.json();
    },
  };
}

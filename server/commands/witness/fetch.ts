import { OperatorError } from '../../kernel/operator-error.ts';

/** Fetches what the letterbox serves to everybody, as JSON. */
export async function fetchJson<Content>(url: string, path: string): Promise<Content> {
  return (await (await fetched(url, path)).json()) as Content;
}

export async function fetchBytes(url: string, path: string): Promise<Buffer> {
  return Buffer.from(await (await fetched(url, path)).arrayBuffer());
}

async function fetched(url: string, path: string): Promise<Response> {
  try {
    const answer = await fetch(`${url}/letterbox/${path}`);
    if (answer.ok) return answer;
    throw new Error(`status ${answer.status}`);
  } catch (error) {
    throw new OperatorError(`${url} does not give ${path}: ${(error as Error).message}`);
  }
}

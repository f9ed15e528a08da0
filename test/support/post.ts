import type { Json } from './asking.ts';

export interface Posted {
  status: number;
  data: Json;
  errors: Json;
}

/** Sends one operation to a server that is a process of its own; a connection that fails is thrown. */
export async function post(api: string, token: string, query: string, variables: object = {}): Promise<Posted> {
  const answer = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  return { status: answer.status, data: undefined, errors: undefined, ...parsed(text) };
}

/** The data of an operation that must not have errors. */
export async function postOk(api: string, token: string, query: string, variables: object = {}): Promise<Json> {
  const { status, data, errors } = await post(api, token, query, variables);
  if (status !== 200 || errors) throw new Error(`${status} where none was expected: ${JSON.stringify(errors)}`);
  return data;
}

function parsed(text: string): { data?: Json; errors?: Json } {
  try {
    const { data, errors } = JSON.parse(text);
    return { data, errors };
  } catch {
    return { errors: text };
  }
}

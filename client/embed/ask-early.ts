import { Early } from '../transport/early.ts';
import { requestToken } from '../transport/request-token.ts';
import type { Settings } from './read-settings.ts';

/** A known document and its variables. */
export interface Question {
  documentId: string;
  operationName: string;
  variables: Record<string, unknown>;
}

const early = new Early();

/**
 * Asks for the token, and with it for what the first screen shows, while the widget is still being loaded. Elements that
 * are alike ask once. Whatever fails here is asked again by the widget, which says what is wrong.
 */
export function askEarly(
  { endpoint, lang, tokenUrl, token, address }: Settings,
  question: Question | undefined,
): Early {
  const requested = tokenUrl ? early.token(tokenUrl, () => requestToken(tokenUrl)) : undefined;
  const known = token && !tokenUrl ? Promise.resolve(token) : requested?.then(tokenIn);
  // An address of ours leads to another screen.
  if (!known || !question || (address ?? location.hash).startsWith('#applaus/')) return early;
  const url = new URL('graphql', endpoint).href;
  const body = JSON.stringify(question);
  early.answer(url, body, async () => {
    const authorization = `Bearer ${await known}`;
    const headers = { authorization, 'content-type': 'application/json', 'accept-language': lang };
    return { headers, response: await fetch(url, { method: 'POST', credentials: 'omit', headers, body }) };
  });
  return early;
}

async function tokenIn(response: Response): Promise<string> {
  const { token } = (await response.clone().json()) as { token?: unknown };
  if (!response.ok || typeof token !== 'string' || !token) throw new Error('no token');
  return token;
}

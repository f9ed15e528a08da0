import { fromBase64url } from '../protocol/base64url.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { Door } from './door.ts';

export type Posted =
  | { status: 'accepted'; acceptance: Bytes }
  | { status: 'refused'; reason: string }
  | { status: 'unreachable' };

interface Answer {
  status?: string;
  reason?: string;
  /** The letterbox's signature, base64url. */
  acceptance?: string;
}

/** Makes the one request that a writer makes and others do not. It may outlive the page. */
export async function postBody(door: Door, body: Bytes): Promise<Posted> {
  const request: RequestInit = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream' },
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    keepalive: true,
  };
  const response = await door.fetch(new URL('letters', door.letterbox), request).catch(() => undefined);
  const answer = (await response?.json().catch(() => undefined)) as Answer | undefined;
  if (answer?.status === 'accepted') return { status: 'accepted', acceptance: fromBase64url(answer.acceptance ?? '') };
  if (answer?.status !== 'refused' || answer.reason === 'BUSY') return { status: 'unreachable' };
  return { status: 'refused', reason: String(answer.reason) };
}

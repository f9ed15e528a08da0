import type { Bytes } from '../protocol/bytes.ts';
import type { Door } from './door.ts';

export type Posted = { status: 'accepted' } | { status: 'refused'; reason: string } | { status: 'unreachable' };

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
  const answer = (await response?.json().catch(() => undefined)) as { status?: string; reason?: string } | undefined;
  if (answer?.status === 'accepted') return { status: 'accepted' };
  if (answer?.status !== 'refused' || answer.reason === 'BUSY') return { status: 'unreachable' };
  return { status: 'refused', reason: String(answer.reason) };
}

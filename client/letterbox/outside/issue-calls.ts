import { base64url } from '../protocol/base64url.ts';
import type { TokenBatch } from '../storage/stored.ts';
import type { Issued } from './messages.ts';
import type { Outside } from './outside.ts';

const TIMEOUT_MS = 60_000;

/** Asks the host page to have a batch signed; `answered` gets its reply. */
export function issueCalls(outside: Outside) {
  const waiting = new Map<number, (issued: Issued) => void>();
  let calls = 0;
  const ask = ({ epoch, letters, meToos }: TokenBatch) =>
    new Promise<Issued>((resolve) => {
      calls += 1;
      const call = calls;
      waiting.set(call, resolve);
      setTimeout(() => answered({ type: 'issued', call, failed: true }), TIMEOUT_MS);
      const blinded = (tokens: TokenBatch['letters']) => tokens.map((token) => base64url(token.blinded));
      outside.send({ type: 'issue', call, epoch, letters: blinded(letters), meToos: blinded(meToos) });
    });
  const answered = (issued: Issued) => {
    waiting.get(issued.call)?.(issued);
    waiting.delete(issued.call);
  };
  return { ask, answered };
}

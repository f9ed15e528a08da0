import { base64url } from '../protocol/base64url.ts';
import type { Token, TokenBatch } from '../storage/stored.ts';
import type { Issued, ToOutside } from './messages.ts';
import type { Outside } from './outside.ts';

const TIMEOUT_MS = 60_000;

/** Asks the host page to have a batch, or the token of a round, signed; `answered` gets its reply. */
export function issueCalls(outside: Outside) {
  const waiting = new Map<number, (issued: Issued) => void>();
  let calls = 0;
  const send = (message: (call: number) => ToOutside) =>
    new Promise<Issued>((resolve) => {
      calls += 1;
      const call = calls;
      waiting.set(call, resolve);
      setTimeout(() => answered({ type: 'issued', call, failed: true }), TIMEOUT_MS);
      outside.send(message(call));
    });
  const ask = ({ epoch, letters, meToos }: TokenBatch) => {
    const blinded = (tokens: TokenBatch['letters']) => tokens.map((token) => base64url(token.blinded));
    return send((call) => ({ type: 'issue', call, epoch, letters: blinded(letters), meToos: blinded(meToos) }));
  };
  const askForRound = (round: string, { blinded }: Token) =>
    send((call) => ({ type: 'issue-round', call, round, blinded: base64url(blinded) }));
  const answered = (issued: Issued) => {
    waiting.get(issued.call)?.(issued);
    waiting.delete(issued.call);
  };
  return { ask, askForRound, answered };
}

/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Seal } from '../../controls/seal.tsx';
import { usableTokens } from '../../tokens/spend.ts';

/** The bottom of the sheet: when it is delivered, how many letters are left, and the seal in small type. */
export function Foot({ children }: { children: ComponentChildren }) {
  const { write } = useWords();
  const { desk, keys, stored, tokens } = useDoorState();
  const left = usableTokens(stored, 'letters').length;
  return (
    <footer class="letter-foot">
      <p>
        {desk.delivery} {left > 0 ? write.lettersLeft(left) : tokens.state === 'coming' && write.waitingForTokens}
      </p>
      {children}
      <p class="fine">{write.stay}</p>
      {keys.state === 'here' && (
        <p class="fine">
          {write.seal} <Seal seal={keys.seal} />. {write.sealHint}
        </p>
      )}
    </footer>
  );
}

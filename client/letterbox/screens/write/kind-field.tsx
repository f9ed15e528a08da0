/** @jsxImportSource preact */

import { Choice } from '../../controls/choice.tsx';
import { useWords } from '../../controls/door-context.tsx';
import { ErrorLine } from '../../controls/field.tsx';
import { KINDS, type Kind } from '../../protocol/letter.ts';

interface KindProps {
  kind: Kind | undefined;
  error?: string;
  onKind: (kind: Kind) => void;
}

/** Chooses the kind of a blocker. No kind is about a person, since blockers lie in structures. */
export function KindField({ kind, error, onKind }: KindProps) {
  const words = useWords();
  return (
    <fieldset class="field" aria-describedby={error && 'kind-error'}>
      <legend>{words.write.kind}</legend>
      <div class="choices" data-columns="2">
        {KINDS.map((one) => (
          <Choice key={one} name="kind" isChosen={kind === one} onChoose={() => onKind(one)} {...words.kinds[one]} />
        ))}
      </div>
      {error && <ErrorLine id="kind-error" text={error} />}
    </fieldset>
  );
}

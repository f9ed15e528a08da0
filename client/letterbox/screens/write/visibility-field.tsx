/** @jsxImportSource preact */

import { Choice } from '../../controls/choice.tsx';
import { useWords } from '../../controls/door-context.tsx';
import type { Visibility } from '../../protocol/letter.ts';

interface VisibilityProps {
  visibility: Visibility;
  onVisibility: (visibility: Visibility) => void;
}

export function VisibilityField({ visibility, onVisibility }: VisibilityProps) {
  const { label, options } = useWords().write.visibility;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="choices" data-columns="2">
        {(['ALL', 'MANAGEMENT'] as const).map((one) => (
          <Choice
            key={one}
            name="visibility"
            isChosen={visibility === one}
            onChoose={() => onVisibility(one)}
            {...options[one]}
          />
        ))}
      </div>
    </fieldset>
  );
}

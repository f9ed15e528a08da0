/** @jsxImportSource preact */

import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Field, unseen } from '../../controls/field.tsx';
import { type LetterDraft, type LetterProblems, textsIn } from '../../door/letter-draft.ts';
import { lengthOf, MAX_CHARACTERS, tooMany } from '../../protocol/text-length.ts';

interface TextProps {
  draft: LetterDraft;
  change: (changes: Partial<LetterDraft>) => void;
  problems: LetterProblems;
}

/** The three texts, and how much space is left. A text that is too long says so in place of that, from where on, and is never cut. */
export function LetterText({ draft, change, problems }: TextProps) {
  const words = useWords();
  const { lang } = useDoorState();
  const texts = textsIn(draft);
  const left = MAX_CHARACTERS - texts.reduce((sum, text) => sum + lengthOf(text), 0);
  const typing = (field: 'title' | 'obstacle' | 'cost') => ({
    name: field,
    lang,
    dir: 'auto' as const,
    value: draft[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      change({ [field]: currentTarget.value }),
    ref: unseen,
  });
  return (
    <div class="letter-text">
      <Field {...words.write.title} error={problems.title}>
        {(control) => <input class="ink" {...typing('title')} {...control} />}
      </Field>
      <Field {...words.write.obstacle} error={problems.obstacle}>
        {(control) => <textarea class="ink" rows={6} {...typing('obstacle')} {...control} />}
      </Field>
      <Field {...words.write.cost} error={problems.cost}>
        {(control) => <textarea class="ink" rows={3} {...typing('cost')} {...control} />}
      </Field>
      <p class="fine count" aria-live={left < 200 ? 'polite' : 'off'}>
        {tooMany(texts) === 0 && words.charactersLeft(left)}
      </p>
    </div>
  );
}

import { useId } from 'react';
import type { HonourPreference } from '../../graphql.ts';
import type { SettingProps } from '../../people/for-you-slot.ts';
import { SavedLine } from '../../people/settings/saved-line.tsx';
import { useChangeSettings } from '../../people/settings/use-change-settings.ts';
import { useConsentWords } from './consent-words.ts';

const HONOURS: HonourPreference[] = ['AT_ONCE', 'ASK_FIRST', 'ONLY_ME'];

/** At once, after being asked, or only for oneself. */
export function HonourChoice({ choices }: SettingProps) {
  const { honour: words } = useConsentWords();
  const id = useId();
  const { change, ...outcome } = useChangeSettings(choices);
  return (
    <fieldset className="choice" aria-describedby={`${id}-note`}>
      <legend>{words.label}</legend>
      {HONOURS.map((honour) => (
        <label key={honour} className="radio-card">
          <input
            type="radio"
            name={`${id}-honour`}
            aria-describedby={`${id}-${honour}`}
            checked={choices.honour === honour}
            onChange={() => change({ honour })}
          />
          <span>
            <b>{words.choices[honour].name}</b>
            <small id={`${id}-${honour}`} aria-hidden="true">
              {words.choices[honour].meaning}
            </small>
          </span>
        </label>
      ))}
      <p className="choice-note" id={`${id}-note`}>
        {words.note}
      </p>
      <SavedLine {...outcome} />
    </fieldset>
  );
}

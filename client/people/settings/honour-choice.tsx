import { useId } from 'react';
import type { ChoicesFragment, HonourPreference } from '../../graphql.ts';
import { SavedLine } from './saved-line.tsx';
import { useSettingsWords } from './settings-words.ts';
import { useChangeSettings } from './use-change-settings.ts';

const HONOURS: HonourPreference[] = ['AT_ONCE', 'ASK_FIRST', 'ONLY_ME'];

export function HonourChoice({ choices }: { choices: ChoicesFragment }) {
  const words = useSettingsWords();
  const id = useId();
  const { change, ...outcome } = useChangeSettings(choices);
  return (
    <fieldset className="choice" aria-describedby={`${id}-note`}>
      <legend>{words.honour}</legend>
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
            <b>{words.honours[honour].name}</b>
            <small id={`${id}-${honour}`} aria-hidden="true">
              {words.honours[honour].meaning}
            </small>
          </span>
        </label>
      ))}
      <p className="choice-note" id={`${id}-note`}>
        {words.honourNote}
      </p>
      <SavedLine {...outcome} />
    </fieldset>
  );
}

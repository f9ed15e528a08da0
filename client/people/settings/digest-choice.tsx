import { useId } from 'react';
import type { ChoicesFragment, DigestFrequency } from '../../graphql.ts';
import { SavedLine } from './saved-line.tsx';
import { useSettingsWords } from './settings-words.ts';
import { useChangeSettings } from './use-change-settings.ts';

const DIGESTS: DigestFrequency[] = ['DAILY', 'WEEKLY', 'NEVER'];

export function DigestChoice({ choices }: { choices: ChoicesFragment }) {
  const words = useSettingsWords();
  const id = useId();
  const { change, ...outcome } = useChangeSettings(choices);
  const { isMailConfigured } = choices;
  return (
    <fieldset className="choice" disabled={!isMailConfigured} aria-describedby={`${id}-note`}>
      <legend>{words.digest}</legend>
      <p className="choice-note" id={`${id}-note`}>
        {isMailConfigured ? words.digestIntro : words.noMail}
      </p>
      <div className="choice-row">
        {DIGESTS.map((digest) => (
          <label key={digest} className="radio-card">
            <input
              type="radio"
              name={`${id}-digest`}
              checked={choices.digest === digest}
              onChange={() => change({ digest })}
            />
            <b>{words.digests[digest]}</b>
          </label>
        ))}
      </div>
      <SavedLine {...outcome} />
    </fieldset>
  );
}

import { useId } from 'react';
import type { Lang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import css from './choices.css?inline';
import { useComposeWords } from './compose-words.ts';

const LANGS: Lang[] = ['nl', 'en'];

/** Chooses the language of the recognition, in which it is read aloud and spell-checked. */
export function LangField({ lang, onLang }: { lang: Lang; onLang: (lang: Lang) => void }) {
  useStyle(css);
  const { lang: words } = useComposeWords();
  const id = useId();
  return (
    <fieldset className="lang-choice">
      <legend>{words.label}</legend>
      {LANGS.map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={one === lang} onChange={() => onLang(one)} />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

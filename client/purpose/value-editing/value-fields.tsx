import { useStyle } from '../../ui/style.ts';
import { BothLanguagesField } from '../editing/both-languages-field.tsx';
import { errorsAt } from '../editing/errors-at.ts';
import { BehaviourFields } from './behaviour-fields.tsx';
import css from './value-editing.css?inline';
import { useValueEditingWords } from './value-editing-words.ts';
import { MAX_LENGTH, type ValueTexts } from './value-texts.ts';

interface ValueFieldsProps {
  texts: ValueTexts;
  /** Sentences by field: `name.en`, `behaviours.KEY.nl`. */
  errors: Record<string, string>;
  onChange: (texts: ValueTexts) => void;
}

/** Name, meaning and behaviours in both languages. */
export function ValueFields({ texts, errors, onChange }: ValueFieldsProps) {
  useStyle(css);
  const { fields } = useValueEditingWords();
  return (
    <>
      <BothLanguagesField
        {...fields.name}
        max={MAX_LENGTH.name}
        rows={1}
        value={texts.name}
        errors={errorsAt('name', errors)}
        onChange={(name) => onChange({ ...texts, name })}
      />
      <BothLanguagesField
        {...fields.meaning}
        max={MAX_LENGTH.meaning}
        value={texts.meaning}
        errors={errorsAt('meaning', errors)}
        onChange={(meaning) => onChange({ ...texts, meaning })}
      />
      <BehaviourFields
        behaviours={texts.behaviours}
        errors={errors}
        onChange={(behaviours) => onChange({ ...texts, behaviours })}
      />
    </>
  );
}

import { Field, Select } from './field.tsx';

interface Option {
  id: string;
  name: string;
  label?: string;
}

interface SelectFieldProps {
  label: string;
  any: string;
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (option: { id: string; name: string } | undefined) => void;
}

/** A select of one option, or of any. */
export function SelectField({ label, any, options, chosen, onChoose }: SelectFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={chosen ?? ''}
          onChange={(event) => onChoose(options.find(({ id }) => id === event.target.value))}
        >
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label ?? option.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

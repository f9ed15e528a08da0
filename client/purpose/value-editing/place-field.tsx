import { Field, Select } from '../../ui/field.tsx';
import type { NamedValue } from '../order/value-names.ts';
import { useValueEditingWords } from './value-editing-words.ts';

interface PlaceFieldProps {
  order: readonly string[];
  /** The value above; null at the top. */
  after: string | null;
  nameOf: (id: string) => NamedValue;
  onAfter: (after: string | null) => void;
}

/** Where in the order a value comes to stand. */
export function PlaceField({ order, after, nameOf, onAfter }: PlaceFieldProps) {
  const { place: words } = useValueEditingWords();
  return (
    <div className="value-place">
      <Field label={words.label} hint={words.hint}>
        {(control) => (
          <Select {...control} value={after ?? ''} onChange={(event) => onAfter(event.target.value || null)}>
            <option value="">{words.top}</option>
            {order.map((id) => (
              <option key={id} value={id}>
                {words.after(nameOf(id).name)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

/** The order with a value below another one; at the end where that is gone. */
export function placed(order: readonly string[], id: string, after: string | null): string[] {
  const place = after === null ? 0 : order.indexOf(after) + 1;
  return order.toSpliced(after !== null && place === 0 ? order.length : place, 0, id);
}

import { BothLanguagesField } from '../../purpose/editing/both-languages-field.tsx';
import { errorsAt } from '../../purpose/editing/errors-at.ts';
import { Field, Select } from '../../ui/field.tsx';
import { useSeriesWords } from '../words/series-words.ts';
import { type DilemmaTexts, MAX_LENGTH, withCourse } from './dilemma-draft.ts';

/** A value as it can be chosen. */
export interface ValueOption {
  id: string;
  name: string;
  rank: number | null;
}

interface CourseFieldsProps {
  index: 0 | 1;
  texts: DilemmaTexts;
  values: readonly ValueOption[];
  errors: Record<string, string>;
  onChange: (texts: DilemmaTexts) => void;
}

/** One course of action and the value that it comes from. */
export function CourseFields({ index, texts, values, errors, onChange }: CourseFieldsProps) {
  const { write: words } = useSeriesWords();
  const course = texts.courses[index];
  const path = `courses.${index}`;
  return (
    <div className="course-fields">
      <BothLanguagesField
        label={words.course(index + 1)}
        hint={index === 0 ? words.courseHint : undefined}
        max={MAX_LENGTH.course}
        value={course.text}
        errors={errorsAt(`${path}.text`, errors)}
        onChange={(text) => onChange(withCourse(texts, index, { text }))}
      />
      <Field label={words.value} error={errors[`${path}.valueId`] ?? null}>
        {(control) => (
          <Select
            {...control}
            value={course.valueId}
            onChange={(event) => onChange(withCourse(texts, index, { valueId: event.target.value }))}
          >
            <option value="">{words.chooseValue}</option>
            {values.map(({ id, name, rank }) => (
              <option key={id} value={id}>
                {rank}. {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { DepartmentsDocument, ValuesDocument } from '../../graphql.ts';
import { PersonField } from '../../people/person-field.tsx';
import { Card } from '../../ui/card.tsx';
import { useLang } from '../../ui/lang.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWallWords } from '../words/wall-words.ts';
import type { WallConditions, WallConditionsProps } from './filter.ts';
import { monthWords, recentMonths } from './months.ts';

export function FilterPanel({ filter, onFilter }: WallConditionsProps) {
  const { filter: words } = useWallWords();
  const lang = useLang();
  const values = useQuery(ValuesDocument).data?.purpose.values ?? [];
  const departments = inTree(useQuery(DepartmentsDocument).data?.departments ?? []);
  const months = recentMonths().map((month) => ({ id: month, name: monthWords(month, lang) }));
  return (
    <Card className="filter-panel">
      <SelectField
        label={words.value}
        any={words.anyValue}
        options={withChosen(
          values.map(({ id, rank, name }) => ({ id, name, label: `${rank}. ${name}` })),
          filter.value,
        )}
        chosen={filter.value?.id}
        onChoose={(value) => onFilter({ ...filter, value })}
      />
      <SelectField
        label={words.department}
        any={words.anyDepartment}
        options={departments}
        chosen={filter.department?.id}
        onChoose={(department) => onFilter({ ...filter, department })}
      />
      <SelectField
        label={words.month}
        any={words.anyMonth}
        options={months}
        chosen={filter.month}
        onChoose={(month) => onFilter({ ...filter, month: month?.id })}
      />
      <PersonField label={words.person} onChoose={(person) => onFilter({ ...filter, person })} />
    </Card>
  );
}

interface Option {
  id: string;
  name: string;
  label: string;
}

/** A value that was retired is not offered, and stays where the reader came by it. */
function withChosen(options: Option[], chosen: WallConditions['value']): Option[] {
  if (!chosen || options.some(({ id }) => id === chosen.id)) return options;
  return [...options, { ...chosen, label: chosen.name }];
}

interface Department {
  id: string;
  name: string;
  parent: { id: string } | null;
}

/** Departments below their parent, indented by depth. */
function inTree(departments: readonly Department[]): Option[] {
  const known = new Set(departments.map(({ id }) => id));
  const below = (parent: string | undefined, depth: number): Option[] =>
    departments
      .filter((one) => (one.parent && known.has(one.parent.id) ? one.parent.id : undefined) === parent)
      .flatMap(({ id, name }) => [{ id, name, label: `${'\u2003'.repeat(depth)}${name}` }, ...below(id, depth + 1)]);
  return below(undefined, 0);
}

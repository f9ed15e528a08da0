import type { BlockerKind } from '../../graphql.ts';
import { PersonField } from '../../people/person-field.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import type { BoardFilterProps } from './filter.ts';

export function BoardFilterPanel({ filter, onFilter }: BoardFilterProps) {
  const { filter: words, kinds } = useBlockersWords();
  return (
    <Card className="filter-panel">
      <SelectField
        label={words.kind}
        any={words.anyKind}
        options={Object.entries(kinds).map(([id, name]) => ({ id, name }))}
        chosen={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind: kind?.id as BlockerKind | undefined })}
      />
      <PersonField label={words.addressee} onChoose={(addressee) => onFilter({ ...filter, addressee })} />
    </Card>
  );
}

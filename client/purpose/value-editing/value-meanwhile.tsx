import { useLang } from '../../ui/lang.tsx';
import { ChangedMeanwhile } from '../editing/changed-meanwhile.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import { chosen, conflicts, type DraftPlace, type ValueDraft } from './value-draft.ts';
import { useValueEditingWords } from './value-editing-words.ts';
import type { ValueTexts } from './value-texts.ts';

interface ValueMeanwhileProps {
  draft: ValueDraft;
  refused: { message: string; changedBy?: { name: string } | null; changedAt?: string | null } | undefined;
  onChange: (texts: ValueTexts) => void;
}

/** What somebody else made of the value, beside what the viewer did. */
export function ValueMeanwhile({ draft, refused, onChange }: ValueMeanwhileProps) {
  const { fields } = useValueEditingWords();
  const { langs } = useEditingWords();
  const reader = useLang();
  if (!draft.mine) return null;
  const places = conflicts(draft);
  return (
    <ChangedMeanwhile
      message={refused?.message}
      {...(refused?.changedAt ? { by: refused.changedBy?.name ?? null, at: refused.changedAt } : {})}
      texts={places.map(({ field, ...texts }) => ({
        ...texts,
        ...{ name: nameOf(field), lang: field?.lang ?? reader },
        label: field ? `${fields[field.name].label}, ${langs[field.lang]}` : fields.behaviours.label,
      }))}
      onChoose={(name, choice) => {
        const place = places.find(({ field }) => nameOf(field) === name)!;
        onChange(chosen(draft, place.field, choice));
      }}
    />
  );
}

function nameOf(field: DraftPlace['field']): string {
  return field ? `${field.name}.${field.lang}` : 'behaviours';
}

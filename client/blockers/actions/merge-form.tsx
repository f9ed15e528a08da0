import { useId, useState } from 'react';
import { ErrorLine } from '../../ui/error-note.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useStyle } from '../../ui/style.ts';
import { VerbForm } from '../../ui/verb-form.tsx';
import { Status } from '../blocker/status.tsx';
import { useBlockers } from '../board/use-blockers.ts';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { MergeBlockerDocument } from './documents.ts';
import css from './option-cards.css?inline';
import { useBlockerAction } from './use-blocker-action.ts';

/** Searches for the blocker that says the same, and merges this one into it. */
export function MergeForm({ blocker, onDone, onCancel }: ActionProps) {
  useStyle(css);
  const { merge: words } = useManagingWords();
  const [search, setSearch] = useState('');
  const [intoId, setIntoId] = useState<string>();
  const [wasTried, setWasTried] = useState(false);
  const { send, form, fields } = useBlockerAction(MergeBlockerDocument, blocker.id, () => onDone(words.done));
  const submit = () => {
    setWasTried(true);
    if (intoId) send({ blockerId: blocker.id, intoBlockerId: intoId });
  };
  return (
    <VerbForm {...form} title={words.title} send={words.send} onSend={submit} onCancel={onCancel}>
      <p className="hint">{words.intro}</p>
      <SearchField label={words.search} text={search} onSearch={setSearch} />
      <Candidates search={search} without={blocker.id} chosen={intoId} onChoose={setIntoId} />
      <ErrorLine text={wasTried && !intoId ? words.chosenMissing : fields.intoBlockerId} />
    </VerbForm>
  );
}

interface CandidatesProps {
  search: string;
  /** The id of the blocker that is merged, which the search leaves out. */
  without: string;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

function Candidates({ search, without, chosen, onChoose }: CandidatesProps) {
  const { merge: words } = useManagingWords();
  const id = useId();
  const { nodes: blockers, error } = useBlockers(search ? { search } : undefined);
  const found = blockers?.filter((one) => one.id !== without && !one.mergedInto && one.hiddenReason === null);
  if (error && !found) return <ErrorLine error={error} />;
  return (
    <fieldset className="candidates" aria-busy={!found || undefined}>
      <legend>{words.found}</legend>
      {found?.slice(0, 8).map((one) => (
        <label key={one.id} className="candidate">
          <input type="radio" name={id} checked={one.id === chosen} onChange={() => onChoose(one.id)} />
          <span>
            <span lang={one.lang} dir="auto">
              {one.title}
            </span>
            <Status blocker={one} />
          </span>
        </label>
      ))}
      {found?.length === 0 && <p className="hint">{words.nothing}</p>}
    </fieldset>
  );
}

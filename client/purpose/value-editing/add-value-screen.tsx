import type { FormEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { refusedFields } from '../../ui/what-failed.ts';
import { useEditingWords } from '../editing/editing-words.ts';
import { StoredDraftNote } from '../editing/stored-draft-note.tsx';
import { orderOf } from '../order/order-draft.ts';
import { keyOf, type NewPair } from '../order/order-plan.ts';
import { useOrderWords } from '../order/order-words.ts';
import { errorsOfPairs } from '../order/pair-errors.ts';
import { problemsIn as pairProblemsIn } from '../order/pair-texts.ts';
import { type NamedValue, useValueNames } from '../order/value-names.ts';
import { EditingFrame, type EditingProps } from './editing-frame.tsx';
import { OrderChanged } from './order-changed.tsx';
import { PairCards } from './pair-cards.tsx';
import { PlaceField } from './place-field.tsx';
import { textErrors } from './text-errors.ts';
import { type AddingProps, FRESH, isBegun, useAdding, type ValueOrigin } from './use-adding.ts';
import { useFormFocus } from './use-form-focus.ts';
import css from './value-editing.css?inline';
import { useValueEditingWords } from './value-editing-words.ts';
import { ValueFields } from './value-fields.tsx';
import { problemsIn, type ValueTexts } from './value-texts.ts';

/** How many values an editor can bring the page to. */
const MOST_VALUES = 12;

/** Where an editor adds a value. */
export function AddValueScreen() {
  return <AddValue />;
}

export function AddValue({ origin }: { origin?: ValueOrigin }) {
  useStyle(css);
  const { add } = useValueEditingWords();
  return (
    <EditingFrame>
      {(props) =>
        props.current.values.length >= MOST_VALUES ? <Empty {...add.full} /> : <Adding {...props} origin={origin} />
      }
    </EditingFrame>
  );
}

function Adding(props: AddingProps) {
  const words = useValueEditingWords();
  const { stored } = useEditingWords();
  const { current, origin } = props;
  const adding = useAdding(props);
  const { draft, plan, change, failed, refused } = adding;
  const message = refused && !('current' in refused) ? refused.message : null;
  const nameOf = useFreshName(useValueNames(current), draft.texts);
  const { ref, isTried, countTry } = useFormFocus(failed);
  const { isSound, errors } = useAddErrors(props, adding, isTried);
  const save = (event: FormEvent) => {
    event.preventDefault();
    countTry();
    if (isSound) void adding.send();
  };
  return (
    <>
      <ScreenHead title={words.add.title} intro={words.add.intro} />
      {origin && <p>{origin.note}</p>}
      {adding.wasStored && isBegun(draft) && <StoredDraftNote onRestart={adding.discard} />}
      <OrderChanged seen={draft.seen} {...{ current, nameOf, refused }} />
      <form ref={ref} className="purpose-form" aria-label={words.add.title} noValidate onSubmit={save}>
        <ValueFields texts={draft.texts} errors={errors} onChange={(texts) => change({ texts })} />
        {current.values.length > 0 && (
          <PlaceField
            order={orderOf(current)}
            after={draft.after}
            nameOf={nameOf}
            onAfter={(after) => change({ after })}
          />
        )}
        <PairCards {...{ plan, current, nameOf, errors }} pairs={draft.pairs} onPairs={(pairs) => change({ pairs })} />
        <div className="purpose-form-foot">
          <ErrorLine
            error={Object.keys(errors).length > 0 ? undefined : (failed ?? origin?.failed)}
            text={message ?? origin?.refusal}
          />
          <p className="hint">{stored.note}</p>
          <Button look="main" type="submit" busy={adding.isSending}>
            {words.add.save}
          </Button>
        </div>
      </form>
    </>
  );
}

/** What is missing or too long, once sending was tried, and what the server found. */
function useAddErrors(
  { current }: EditingProps,
  { draft, plan, failed }: ReturnType<typeof useAdding>,
  isTried: boolean,
) {
  const words = useValueEditingWords();
  const { problems } = useOrderWords();
  const found = { texts: problemsIn(draft.texts), pairs: pairProblemsIn(draft.pairs, current, plan.pairs) };
  const errors = {
    ...textErrors(isTried ? found.texts : {}, failed, draft.texts, words.problems),
    ...errorsOfPairs(isTried ? found.pairs : {}, failed, plan.pairs, problems),
    ...errorsOfNeighbours(failed, plan.pairs),
  };
  return { isSound: Object.keys({ ...found.texts, ...found.pairs }).length === 0, errors };
}

/** The new value goes by the name that is being typed. */
function useFreshName(nameOf: (id: string) => NamedValue, { name }: ValueTexts): (id: string) => NamedValue {
  const reader = useLang();
  const { newValue } = useValueEditingWords();
  const other = reader === 'nl' ? 'en' : 'nl';
  const lang = name[reader].trim() === '' && name[other].trim() !== '' ? other : reader;
  return (id) => (id === FRESH ? { name: name[lang].trim() || newValue, lang } : nameOf(id));
}

/** The server names the examples by where they stand: above the new value, or below it. */
function errorsOfNeighbours(failed: unknown, pairs: readonly NewPair[]): Record<string, string> {
  const named = Object.entries(refusedFields(failed)).flatMap(([path, sentence]) => {
    const [, place, lang] = /(collisionAbove|collisionBelow)(?:\.(nl|en))?$/.exec(path) ?? [];
    const pair = pairs.find((one) => (place === 'collisionAbove' ? one.lowerId : one.upperId) === FRESH);
    return place && pair ? [[lang ? `${keyOf(pair)}.${lang}` : keyOf(pair), sentence]] : [];
  });
  return Object.fromEntries(named);
}

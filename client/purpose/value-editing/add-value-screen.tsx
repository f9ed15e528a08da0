import type { FormEvent } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { AddValueInput } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { newKey } from '../../transport/new-key.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { refusedFields } from '../../ui/what-failed.ts';
import { purposeAddress } from '../addresses.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { useEditingWords } from '../editing/editing-words.ts';
import { StoredDraftNote } from '../editing/stored-draft-note.tsx';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { orderOf } from '../order/order-draft.ts';
import { keyOf, type NewPair, planOf } from '../order/order-plan.ts';
import { useOrderWords } from '../order/order-words.ts';
import { errorsOfPairs } from '../order/pair-errors.ts';
import { NO_TEXTS, type PairTexts, problemsIn as pairProblemsIn, pairText } from '../order/pair-texts.ts';
import { type NamedValue, useValueNames } from '../order/value-names.ts';
import { AddValueDocument } from './documents.ts';
import { EditingFrame, type EditingProps } from './editing-frame.tsx';
import { OrderChanged } from './order-changed.tsx';
import { PairCards } from './pair-cards.tsx';
import { PlaceField, placed } from './place-field.tsx';
import { textErrors } from './text-errors.ts';
import { useFormFocus } from './use-form-focus.ts';
import css from './value-editing.css?inline';
import { useValueEditingWords } from './value-editing-words.ts';
import { ValueFields } from './value-fields.tsx';
import { inputOf, isBlank, noTexts, problemsIn, type ValueTexts, written } from './value-texts.ts';

/** How many values an editor can bring the page to. */
const MOST_VALUES = 12;

/** Stands for the value until the server has given it an id. */
const FRESH = 'new';

/** Of what a value comes that a later capability begins. */
interface ValueOrigin {
  /** Names its draft. */
  key: string;
  /** Stands in the form at first. */
  name: ValueTexts['name'];
  /** Is called once the value is there; false where that has to be tried again. */
  onAdded: (valueId: string) => Promise<boolean>;
}

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

type AddingProps = EditingProps & { origin: ValueOrigin | undefined };

function Adding(props: AddingProps) {
  const words = useValueEditingWords();
  const { stored } = useEditingWords();
  const { current } = props;
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
          <ErrorLine error={Object.keys(errors).length > 0 ? undefined : failed} text={message} />
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

interface AddDraft {
  /** The order when it began. */
  seen: string[];
  texts: ValueTexts;
  /** The value above; null at the top. */
  after: string | null;
  pairs: PairTexts;
  /** The idempotency key: another one for another value. */
  key: string;
}

function isBegun({ texts, pairs }: AddDraft): boolean {
  const isTyped = !isBlank(texts.name) || !isBlank(texts.meaning) || written(texts).length > 0;
  return isTyped || Object.keys(pairs.texts).length > 0;
}

function useAdding({ viewerId, current, editing, origin }: AddingProps) {
  const { go } = usePlace();
  const before = orderOf(current);
  const begin = (): AddDraft => ({
    ...{ seen: before, after: before.at(-1) ?? null },
    ...{ texts: { ...noTexts(), ...(origin && { name: origin.name }) }, pairs: NO_TEXTS, key: newKey() },
  });
  const what = origin ? `value-of-${origin.key}` : 'value-new-2';
  const stored = useStoredDraft<AddDraft>({ viewerId, what, begin, isUnsent: isBegun });
  const mutation = useRefusableMutation(AddValueDocument);
  const { draft } = stored;
  const after = placed(before, FRESH, draft.after);
  const plan = planOf(before, after);
  const send = async () => {
    if (mutation.isSending) return;
    const example = (side: 'upperId' | 'lowerId') => {
      const pair = plan.pairs.find((one) => one[side] === FRESH);
      return pair ? pairText(draft.pairs, current, pair).text : null;
    };
    const input: AddValueInput = {
      ...{ texts: inputOf(draft.texts), rank: after.indexOf(FRESH) + 1, basedOn: before, idempotencyKey: draft.key },
      ...{ collisionAbove: example('lowerId'), collisionBelow: example('upperId') },
    };
    const { done, refused } = await mutation.send(input, { refetchQueries: [PurposePageDocument] });
    if (refused?.__typename === 'ValueOrderChangedRefused') editing.take(refused.current);
    if (refused?.__typename === 'IdempotencyKeyReusedRefused') stored.setDraft({ ...draft, key: newKey() });
    if (!done || (origin && !(await origin.onAdded(done.id)))) return;
    stored.discard(begin());
    go(purposeAddress.of(`value/${done.id}`));
  };
  return {
    ...{ draft, plan, send, wasStored: stored.wasStored, isSending: mutation.isSending },
    ...{ refused: mutation.refused, failed: mutation.failed },
    change: (changed: Partial<AddDraft>) => {
      if (mutation.failed) mutation.reset();
      stored.setDraft({ ...draft, ...changed, key: newKey() });
    },
    discard: () => stored.discard(begin()),
  };
}

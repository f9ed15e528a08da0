import { useLang } from '../../ui/lang.tsx';
import { ChangedMeanwhile, type MeanwhileText } from '../editing/changed-meanwhile.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import type { OrderDraft } from './order-draft.ts';
import { isSameOrder, keyOf } from './order-plan.ts';
import { useOrderWords } from './order-words.ts';
import type { ExampleClash, PairTexts } from './pair-texts.ts';
import type { NamedValue } from './value-names.ts';

interface OrderMeanwhileProps {
  draft: OrderDraft;
  refused: { message: string; changedBy?: { name: string } | null; changedAt?: string | null } | undefined;
  nameOf: (id: string) => NamedValue;
  onChange: (changed: Partial<OrderDraft>) => void;
}

/** The order and the examples that somebody else made, beside the viewer's own. */
export function OrderMeanwhile({ draft, refused, nameOf, onChange }: OrderMeanwhileProps) {
  const words = useOrderWords();
  const lang = useLang();
  const clashes = useExampleClashes(draft.pairs, nameOf);
  if (!draft.mine && draft.pairs.clashes.length === 0) return null;
  const list = (order: readonly string[]) => order.map((id, index) => `${index + 1}. ${nameOf(id).name}`).join('\n');
  const { mine, seen, order } = draft;
  const ofOrder: MeanwhileText[] =
    mine && !isSameOrder(mine, seen)
      ? [
          {
            ...{ name: 'order', label: words.order, lang, mine: list(mine), theirs: list(seen) },
            chosen: isSameOrder(order, seen) ? 'theirs' : 'mine',
          },
        ]
      : [];
  return (
    <ChangedMeanwhile
      message={refused?.message}
      {...(refused?.changedAt ? { by: refused.changedBy?.name ?? null, at: refused.changedAt } : {})}
      texts={[...ofOrder, ...clashes.texts]}
      onChoose={(name, choice) => {
        if (name === 'order') onChange({ order: choice === 'mine' ? mine! : seen });
        else onChange({ pairs: clashes.chosen(name, choice) });
      }}
    />
  );
}

/** Each language of each example of which there are two now. */
export function useExampleClashes(pairs: PairTexts, nameOf: (id: string) => NamedValue) {
  const words = useOrderWords();
  const { langs } = useEditingWords();
  const places = pairs.clashes.flatMap((clash) =>
    (['nl', 'en'] as const)
      .filter((lang) => clash.mine[lang].trim() !== clash.theirs[lang])
      .map((lang) => ({ clash, lang, name: `${keyOf(clash)} ${lang}` })),
  );
  const label = ({ upperId, lowerId }: ExampleClash) => words.example(nameOf(upperId).name, nameOf(lowerId).name);
  return {
    texts: places.map(({ clash, lang, name }): MeanwhileText => {
      const now = pairs.texts[keyOf(clash)]?.text[lang].trim();
      return {
        ...{ name, lang, mine: clash.mine[lang], theirs: clash.theirs[lang] },
        label: `${label(clash)}, ${langs[lang]}`,
        chosen: now === clash.theirs[lang] ? 'theirs' : 'mine',
      };
    }),
    chosen: (name: string, choice: 'mine' | 'theirs'): PairTexts => {
      const { clash, lang } = places.find((one) => one.name === name)!;
      const key = keyOf(clash);
      const known = pairs.texts[key]!;
      const text = { ...known.text, [lang]: clash[choice][lang] };
      return { ...pairs, texts: { ...pairs.texts, [key]: { ...known, text } } };
    },
  };
}

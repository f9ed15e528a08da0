import type { ValuesWholeFragment } from '../../graphql.ts';
import { Card } from '../../ui/card.tsx';
import { useLang } from '../../ui/lang.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { BothLanguagesField, type BothTexts } from '../editing/both-languages-field.tsx';
import { errorsAt } from '../editing/errors-at.ts';
import css from './collision-cards.css?inline';
import { keyOf, type NewPair, type OrderPlan, type Pair } from './order-plan.ts';
import { useOrderWords } from './order-words.ts';
import { MAX_EXAMPLE, type PairTexts, pairText, storedExample } from './pair-texts.ts';
import type { NamedValue } from './value-names.ts';

interface CollisionCardsProps {
  plan: OrderPlan;
  current: ValuesWholeFragment;
  pairs: PairTexts;
  nameOf: (id: string) => NamedValue;
  /** Sentences by the keys of pairs, and `KEY.nl` for one language. */
  errors: Record<string, string>;
  onText: (pair: Pair, text: BothTexts) => void;
}

/** Each pair of new neighbours with the example that held before, struck, and room for the one that holds from now on. */
export function CollisionCards({ plan, ...rest }: CollisionCardsProps) {
  useStyle(css);
  const { collisions: words } = useOrderWords();
  return (
    <>
      {plan.pairs.map((pair) => (
        <NewPairCard key={keyOf(pair)} pair={pair} {...rest} />
      ))}
      {plan.gone.some((pair) => storedExample(rest.current, pair)) && (
        <section className="collision-gone" aria-labelledby="gone">
          <h3 id="gone">{words.gone.title}</h3>
          <p className="hint">{words.gone.text}</p>
          {plan.gone.map((pair) => (
            <StruckExample key={keyOf(pair)} pair={pair} {...rest} />
          ))}
        </section>
      )}
    </>
  );
}

type CardProps = Omit<CollisionCardsProps, 'plan'> & { pair: NewPair };

function NewPairCard({ pair, current, pairs, nameOf, errors, onText }: CardProps) {
  const { collisions: words } = useOrderWords();
  const key = keyOf(pair);
  const [upper, lower] = [nameOf(pair.upperId), nameOf(pair.lowerId)];
  const stored = storedExample(current, pair);
  const { text } = pairText(pairs, current, pair);
  const isAsStored = stored !== undefined && text.nl === (stored.text.nl ?? '') && text.en === (stored.text.en ?? '');
  return (
    <Card className="collision-card">
      <h3>
        <Phrase text={words.now} values={namesOf(upper, lower)} />
      </h3>
      {pair.instead && <StruckExample pair={pair.instead} current={current} nameOf={nameOf} />}
      <BothLanguagesField
        label={words.label(upper.name, lower.name)}
        hint={isAsStored ? words.stored : words.hint}
        max={MAX_EXAMPLE}
        rows={3}
        value={text}
        errors={errorsAt(key, errors)}
        onChange={(changed) => onText({ upperId: pair.upperId, lowerId: pair.lowerId }, changed)}
      />
    </Card>
  );
}

/** The example of a pair that stands so no more. */
function StruckExample({ pair, current, nameOf }: Pick<CollisionCardsProps, 'current' | 'nameOf'> & { pair: Pair }) {
  const { collisions: words } = useOrderWords();
  const reader = useLang();
  const text = storedExample(current, pair)?.text;
  const lang = text?.[reader] ? reader : reader === 'nl' ? 'en' : 'nl';
  return (
    <p className="collision-before">
      <Phrase text={words.before} values={namesOf(nameOf(pair.upperId), nameOf(pair.lowerId))} />{' '}
      {text?.[lang] ? <del lang={lang}>{text[lang]}</del> : <i>{words.noExample}</i>}
    </p>
  );
}

function namesOf(upper: NamedValue, lower: NamedValue) {
  return { upper: <b lang={upper.lang}>{upper.name}</b>, lower: <b lang={lower.lang}>{lower.name}</b> };
}

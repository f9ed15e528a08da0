import type { ValueWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { purposeAddress } from '../addresses.ts';
import { Collision } from './collision.tsx';
import { useValuesWords } from './values-words.ts';

interface ValueClashesProps {
  value: ValueWholeFragment;
  values: readonly ValueWholeFragment[];
}

/** What goes before a value and what it goes before, each with the example of what to do when they clash. */
export function ValueClashes({ value, values }: ValueClashesProps) {
  const { collision: words } = useValuesWords();
  const place = values.findIndex(({ id }) => id === value.id);
  const [above, below] = [values[place - 1], values[place + 1]];
  if (!above && !below) return null;
  return (
    <section aria-labelledby="clashes" className="value-screen-clashes">
      <h3 id="clashes">{words.title}</h3>
      {above && (
        <div>
          <p>
            <Phrase text={words.above} values={{ name: <NameLink value={above} /> }} />
          </p>
          <Collision upper={above} lower={value} isHeaded />
        </div>
      )}
      {below && (
        <div>
          <p>
            <Phrase text={words.below} values={{ name: <NameLink value={below} /> }} />
          </p>
          <Collision upper={value} lower={below} isHeaded />
        </div>
      )}
    </section>
  );
}

function NameLink({ value: { id, name, lang } }: { value: ValueWholeFragment }) {
  return (
    <PlaceLink to={purposeAddress.of(`value/${id}`)} lang={lang}>
      {name}
    </PlaceLink>
  );
}

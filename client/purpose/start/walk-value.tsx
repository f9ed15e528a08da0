import type { ValueWholeFragment } from '../../graphql.ts';
import { ValueProofs } from '../values/value-proofs.tsx';
import { useStartWords } from './start-words.ts';

interface WalkValueProps {
  value: ValueWholeFragment;
  next: ValueWholeFragment | undefined;
  /** How many values there are. */
  count: number;
}

/** One value: what it means, how it shows, what to do when it clashes with the next, and stories that show it. */
export function WalkValue({ value, next, count }: WalkValueProps) {
  const { value: words } = useStartWords();
  const { id, name, meaning, lang, rank, behaviours, collision, collisionLang } = value;
  return (
    <div className="walk-value">
      <div className="walk-meaning">
        <span className="walk-rank" aria-hidden="true">
          {rank}
        </span>
        <div>
          <p className="walk-kicker">{words.rank(rank ?? 0, count)}</p>
          <h2 lang={lang}>{name}</h2>
          <p lang={lang}>{meaning}</p>
        </div>
      </div>
      {behaviours.length > 0 && (
        <div>
          <h3>{words.behaviours}</h3>
          <ul className="walk-behaviours">
            {behaviours.map((behaviour) => (
              <li key={behaviour.id} lang={behaviour.lang}>
                {behaviour.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {next && collision && (
        <p className="walk-clash">
          <b>{words.clash(next.name)}</b> <span lang={collisionLang ?? undefined}>{collision}</span>
        </p>
      )}
      <ValueProofs valueId={id} size="recognitions" />
    </div>
  );
}

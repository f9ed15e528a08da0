import { blockersAddress } from '../../blockers/addresses.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';

/** Who was in one writes a letter, without a name like any. */
export function SuggestLink() {
  const words = useDilemmasWords();
  return (
    <PlaceLink className="dilemma-suggest" to={blockersAddress.of('write')} data-no-print="">
      <Icon name="letter" />
      {words.suggest}
    </PlaceLink>
  );
}

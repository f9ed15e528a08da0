import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useWallWords } from '../words/wall-words.ts';

export function NothingFound({ onClear }: { onClear: () => void }) {
  const { filter: words } = useWallWords();
  return (
    <Empty title={words.none} text={words.noneText}>
      <Button onClick={onClear}>{words.clear}</Button>
    </Empty>
  );
}

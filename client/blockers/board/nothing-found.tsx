import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';

export function NothingFound({ onClear }: { onClear: () => void }) {
  const { filter: words } = useBlockersWords();
  return (
    <Empty title={words.none} text={words.noneText}>
      <Button onClick={onClear}>{words.clear}</Button>
    </Empty>
  );
}

/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { NotFor } from './not-for.tsx';

export function WhyClosed() {
  const { closed } = useWords();
  const { desk } = useDoorState();
  const own = desk.closedBecause ? closed[desk.closedBecause] : closed.notEntitled;
  return (
    <Sheet title={closed.title}>
      <p class="lede">{desk.closedMessage ?? own}</p>
      <NotFor />
    </Sheet>
  );
}

/** @jsxImportSource preact */
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { NotFor } from './not-for.tsx';

/** What people should know before they type: three promises, three limits, and how many they hide among. */
export function Before() {
  const { words, goTo } = useShared();
  const { desk } = useDoorState();
  const { write } = words;
  const { takers, minimum } = desk;
  const hidden = takers < minimum ? write.fewTakers(minimum) : write.hidesAmong(takers);
  return (
    <div class="before">
      <p class="lede">
        {write.intro} {desk.smallCompany && write.smallCompany}
      </p>
      <div class="pair">
        <Lines {...write.promised} lines={write.promised.lines(hidden)} tone="promise" />
        <Lines {...write.limits} tone="limit" />
      </div>
      <button type="button" class="link" onClick={() => goTo({ name: 'about' })}>
        {write.limits.all}
      </button>
      <NotFor />
    </div>
  );
}

function Lines({ title, lines, tone }: { title: string; lines: readonly string[]; tone: string }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul class="lines" data-tone={tone}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Later } from '../../controls/later.tsx';
import { AboutLink } from '../about-link.tsx';
import { NotFor } from './not-for.tsx';

/** A company below so many people is called small. */
const SMALL = 30;

/** What people should know before they type: three promises, three limits, and how many they hide among. */
export function Before() {
  const { write } = useWords();
  const { offers } = useDoorState();
  const { takers = 0, minimum = 0, entitled = SMALL } = offers ?? {};
  const hidden = takers < minimum ? write.fewTakers(minimum) : write.hidesAmong(takers);
  return (
    <div class="before">
      <p class="lede">
        {write.intro} {entitled < SMALL && write.smallCompany}
      </p>
      {offers && (
        <div class="pair">
          <Lines {...write.promised} lines={write.promised.lines(hidden)} tone="promise" />
          <Lines {...write.limits} tone="limit" />
        </div>
      )}
      <Later>
        <AboutLink />
        <NotFor />
      </Later>
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

/** @jsxImportSource preact */
import { useDoorState, useWords } from '../controls/door-context.tsx';
import { Seal } from '../controls/seal.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { ForgetSection } from './forget-section.tsx';
import './about.css';

/** The promises and the limits, both as plainly, with the seal and a way to delete everything here. */
export function AboutScreen() {
  const { about } = useWords();
  const { offers, keys, lasts } = useDoorState();
  return (
    <Sheet title={about.title}>
      <div class="pair">
        <section>
          <h2>{about.promises.title}</h2>
          <p>{about.promises.text}</p>
          <Numbered lines={about.promises.lines(offers?.minimum)} />
        </section>
        <section>
          <h2>{about.limits.title}</h2>
          <p>{about.limits.text}</p>
          <Numbered lines={about.limits.lines} />
        </section>
      </div>
      <section class="slip">
        <h2>{about.seal.title}</h2>
        <p>{about.seal.text}</p>
        <p class="big-seal">{keys.state === 'here' ? <Seal seal={keys.seal} /> : about.seal.none}</p>
      </section>
      <section class="slip">
        <h2>{about.storage.title}</h2>
        <p>{lasts ? about.storage.lasts : about.storage.page}</p>
      </section>
      <ForgetSection />
    </Sheet>
  );
}

function Numbered({ lines }: { lines: readonly string[] }) {
  return (
    <ol class="numbered">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

/** @jsxImportSource preact */
import { useWords } from '../../controls/door-context.tsx';
import { Dot } from '../../controls/dot.tsx';
import { Note } from '../../controls/note.tsx';
import './letters.css';

/** Says what to do where there are no letters, and shows an example. */
export function EmptyLetters() {
  const { empty, example } = useWords().letters;
  return (
    <>
      <Note {...empty} />
      <figure class="example">
        <figcaption class="fine">{example.label}</figcaption>
        <div class="slip">
          <Dot tone="done">{example.state}</Dot>
          <p class="example-title">{example.title}</p>
          <p class="voice">{example.text}</p>
        </div>
      </figure>
    </>
  );
}

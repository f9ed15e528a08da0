/** @jsxImportSource preact */
import './seal.css';
/** The seal in groups of four, so that two people can read it to each other. */
export function Seal({ seal }: { seal: string }) {
  return (
    <span class="seal" translate={false}>
      {(seal.match(/.{1,4}/g) ?? []).join(' ')}
    </span>
  );
}

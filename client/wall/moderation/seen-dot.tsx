/** A dot beside words that say the same. */
export function SeenDot({ seen }: { seen: boolean }) {
  return <span className="seen-dot" data-seen={seen} aria-hidden="true" />;
}

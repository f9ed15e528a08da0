/** Tells which of these elements come into sight and leave it; where nobody can know, all are in sight. */
export function whileInView(
  items: Iterable<HTMLElement>,
  tell: (item: HTMLElement, isShown: boolean) => void,
): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    for (const item of items) tell(item, true);
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) tell(target as HTMLElement, isIntersecting);
    },
    { threshold: 0.6 },
  );
  for (const item of items) observer.observe(item);
  return () => observer.disconnect();
}

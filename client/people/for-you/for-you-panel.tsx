/** What waits for the viewer. */
export function ForYouPanel() {
  return <section />;
}

/** The place of the word as which a word counts in the end: its own where it is in no merge. */
export function headOf(merges: readonly { place: number; intoPlace: number }[], place: number): number {
  const merge = merges.find((one) => one.place === place);
  return merge ? headOf(merges, merge.intoPlace) : place;
}

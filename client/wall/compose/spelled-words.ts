/** Spellings of what sounds the same, so that "toooop", "goooed", "helpfull", "vriendelyk" and "fantasties" are found. */
export function spellings(word: string): string[] {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
  const plain = letters.replace(/ij/g, 'y').replace(/isch|ies/g, 'is');
  const calm = [letters, plain].flatMap((form) => ['$1', '$1$1'].map((run) => form.replace(/(.)\1{2,}/gu, run)));
  return [...new Set(calm.flatMap((form) => (form.length > 5 ? [form, form.replace(/(.)\1/gu, '$1')] : [form])))];
}

/** Whether one letter was added, left out or changed, or two changed places. */
export function isOneErrorFrom(known: string, word: string): boolean {
  if (known[0] !== word[0] || Math.abs(known.length - word.length) > 1) return false;
  let [start, end] = [0, 0];
  while (start < known.length && known[start] === word[start]) start += 1;
  const rest = Math.min(known.length, word.length) - start;
  while (end < rest && known.at(-1 - end) === word.at(-1 - end)) end += 1;
  const [right, wrong] = [known.slice(start, known.length - end), word.slice(start, word.length - end)];
  return (right.length < 2 && wrong.length < 2) || (right.length === 2 && right === `${wrong[1]}${wrong[0]}`);
}

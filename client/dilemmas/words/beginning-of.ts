/** As long as a line of a list. */
const MOST = 80;

/** The first words of a question, for links: the whole is behind them. */
export function beginningOf(question: string): string {
  const line = question.replace(/\s+/g, ' ');
  if (line.length <= MOST) return line;
  const end = line.lastIndexOf(' ', MOST);
  return `${line.slice(0, end > 0 ? end : MOST)}\u00a0…`;
}

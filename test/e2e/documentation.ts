import { readFileSync } from 'node:fs';

/** The pieces of code of a page of the documentation, so that what is tested is what people copy. */
export function codeIn(page: string): { with: (text: string) => string } {
  const pieces = [...readFileSync(page, 'utf8').matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code]) => code!);
  return {
    with(text) {
      const found = pieces.filter((code) => code.includes(text));
      if (found.length !== 1) throw new Error(`${page} has ${found.length} pieces of code with ${text}`);
      return found[0]!;
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The pieces of code of a page of the documentation, so that what is tested is what people copy. */
export function codeIn(page: string): { with: (text: string) => string } {
  const pieces = [...readFileSync(page, 'utf8').matchAll(/^ *```\w*\n(.*?)^ *```$/gms)].map(([, code]) => code!);
  return {
    with(text) {
      const found = pieces.filter((code) => code.includes(text));
      if (found.length !== 1) throw new Error(`${page} has ${found.length} pieces of code with ${text}`);
      return found[0]!;
    },
  };
}

/** Whether a link on a page leads to a file, and to a heading of it, that there is. */
export function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || headingsOf(target).includes(anchor);
}

/** As GitHub makes names of headings. */
function headingsOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

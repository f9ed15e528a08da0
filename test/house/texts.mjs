import { parseSync } from 'vite';
import { visit } from './sources.mjs';

/**
 * The texts that people read, by language: all of a dictionary (`words.nl.ts`), and what stands under `nl` and `en`
 * anywhere else. Each with its file.
 */
export function textsIn(sources, lang) {
  return sources
    .filter(({ path }) => /^(client|server)\//.test(path))
    .flatMap(({ path, text }) => {
      const { program } = parseSync(path, text);
      const roots = path.endsWith(`.${lang}.ts`) ? [program] : valuesUnder(program, lang);
      return roots.flatMap(literalsIn).map((words) => ({ path, words }));
    });
}

function valuesUnder(program, lang) {
  const found = [];
  visit(program, (node) => {
    if (node.type === 'Property' && (node.key.name ?? node.key.value) === lang) found.push(node.value);
  });
  return found;
}

/** Names of modules, types and properties are no text. */
function literalsIn(root) {
  const found = [];
  visit(root, (node) => {
    if (/^(Import|TS(Type|Interface))/.test(node.type)) return false;
    if (node.type === 'Property' && !node.computed) {
      found.push(...literalsIn(node.value));
      return false;
    }
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateElement') found.push(node.value.cooked);
    return true;
  });
  return found.filter((words) => /\p{L}{3}/u.test(words));
}

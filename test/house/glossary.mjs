import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';

const columns = ['code', 'english', 'dutch', 'is', 'notCode', 'notEnglish', 'notDutch'];
const forbiddenIn = { code: 'notCode', english: 'notEnglish', dutch: 'notDutch' };

/** The rows of all tables of `docs/glossary.md`. */
export function readGlossary(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| code |'))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
    });
}

/** Where a text says with another word what the glossary has one for; `{placeholders}` are no text. */
export function wrongWords(glossary, lang, texts) {
  const rules = glossary.flatMap((entry) =>
    listOf(entry[forbiddenIn[lang]]).map((word) => ({ word: pattern(word, lang), right: entry[lang] || entry.code })),
  );
  return texts.flatMap(({ path, words }) => {
    const text = lang === 'code' ? spaced(words) : words.replace(/\{\w+\}/g, ' ');
    return rules.flatMap(({ word, right }) =>
      [...text.matchAll(word)].map(([found]) => `${path}: "${found.trim()}" instead of ${right}`),
    );
  });
}

function listOf(cell) {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A word with its plural. */
function pattern(word, lang) {
  const plural = lang === 'dutch' ? '(?:en|s|’s)?' : '(?:e?s)?';
  const stem = word.endsWith('y') && lang !== 'dutch' ? `(?:${word}|${word.slice(0, -1)}ies)` : `${word}${plural}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${stem}(?![\\p{L}\\p{N}])`, 'giu');
}

/** `BlockerMovedOnRefused` and `BLOCKER_MOVED_UP` as words. */
function spaced(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** Every name and every description of the schema. */
export function schemaTexts(folder) {
  const found = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const say = (node) => {
      if (node.kind === 'StringValue') found.push({ path: file, words: node.value });
      if (node.kind === 'Name') found.push({ path: file, words: node.value });
    };
    visit(parse(readFileSync(join(folder, file), 'utf8')), { enter: say });
  }
  return found;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every field in a text, up to the end of its tag. */
function fieldsIn(text: string): string[] {
  return text.match(/<(?:input|select|textarea)\b[\s\S]*?(?:\/>|\n\s*>\n)/g) ?? [];
}

const isUnremembered = (field: string) => /autocomplete="off"|ref=\{unseen\}|\{\.\.\.typing\(/.test(field);

describe('the fields of the frame', () => {
  const files = readdirSync('client/letterbox', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => ({ path, text: readFileSync(`client/letterbox/${path}`, 'utf8') }));
  const fields = files.flatMap(({ path, text }) => fieldsIn(text).map((field) => ({ path, field })));

  test('are none without autocomplete="off": browsers write others into the files of their sessions', () => {
    expect(fields.length).toBeGreaterThanOrEqual(7);
    expect(fields.filter(({ field }) => !isUnremembered(field))).toEqual([]);
  });

  test('are told apart', () => {
    expect(fieldsIn('<p>{x}</p>\n<input type="radio" onChange={() => go()} />')).toHaveLength(1);
    expect(isUnremembered('<select name="round">')).toBe(false);
  });
});

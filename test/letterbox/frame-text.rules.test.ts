import { describe, expect, it } from 'vitest';
import { isNothing } from '../../client/letterbox/protocol/text-length.ts';
import { isVisible } from '../../server/kernel/text.ts';

describe('a text of which nothing can be seen', () => {
  it.each([
    ['', true],
    [' \n\t', true],
    ['\u200b\u2060', true],
    ['\u2800', true],
    ['\u0301', true],
    ['\u3164', true],
    ['\u00ad', true],
    ['é', false],
    ['?', false],
    ['👍', false],
    ['\u2801', false],
  ])('is one to the form as it is to the letterbox: %j', (text, isOne) => {
    expect(isNothing(text)).toBe(isOne);
    expect(isVisible(text)).toBe(!isOne);
  });
});

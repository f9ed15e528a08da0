import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import type { AnswerManifest } from '../../server/kernel/answers.ts';
import type { Context, Writing } from '../../server/kernel/context.ts';
import { answers, formsOf } from '../../server/manifests.ts';

const WORDS: AnswerManifest<Context, Writing> = { store: async () => undefined, readOffered: async () => [] };

describe('forms of answers', () => {
  it('are registered by the manifests of capabilities', () => {
    const registered = capabilities.flatMap((one) => Object.keys(one.answers ?? {}));
    expect(Object.keys(answers)).toEqual(registered);
    expect(registered).toContain('WORDS');
  });

  it('that a second capability registers, and so could read too, stop the server', () => {
    const planted = { name: 'planted', answers: { WORDS } };
    expect(() => formsOf([...capabilities, planted])).toThrow('planted stores answers of the form WORDS');
  });
});

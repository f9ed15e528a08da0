import { expect, it } from 'vitest';
import { ownWords } from '../../server/culture/lexicon/stem/own-words.ts';
import { lexiconVersion, versionWith } from '../../server/culture/words/lexicon-version.ts';

it('the version of the lexicon is another one when a word that joined nothing may join one', () => {
  expect(versionWith([...ownWords].reverse())).toBe(lexiconVersion());
  const fewer = [...ownWords].filter((word) => word !== 'vergrassing');
  expect(fewer.length).toBe(ownWords.size - 1);
  expect(versionWith(fewer)).not.toBe(lexiconVersion());
});

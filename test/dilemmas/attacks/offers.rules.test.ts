import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type AnswerOffer, type Offers, offeredInBoth, openOffers } from '../../../client/letterbox/protocol/offers.ts';
import { type SealedOffers, sealOffers } from '../../support/frame-offers.ts';

const texts = (question: string) => ({
  question: { nl: question, en: question },
  courses: [
    { nl: 'Een', en: 'One' },
    { nl: 'Twee', en: 'Two' },
  ],
});
const dilemma = (own: Partial<AnswerOffer> = {}): AnswerOffer => ({
  ...{
    id: randomUUID(),
    form: 'COURSE',
    opensOn: '2026-11-27',
    closesOn: '2026-12-03',
    texts: texts('What do you do?'),
  },
  ...own,
});
const offers = (...answers: AnswerOffer[]): Offers => ({
  ...{ origin: 'https://intranet.test', minimum: 8, entitled: 100, takers: 80 },
  ...{ leaders: [], rounds: [], meToos: [], answers },
});
const opened = ({ sealed }: SealedOffers, keys: string[], { hash }: SealedOffers) =>
  openOffers(new Uint8Array(sealed), keys, hash);
const today = '2026-11-28';

describe('a host that offers a dilemma of its own', () => {
  it('to everybody from today on: no browser takes it, since yesterday’s list did not have it', () => {
    const [ours, theirs] = [dilemma(), dilemma()];
    expect(offeredInBoth(offers(ours, theirs), offers(ours), today).answers).toEqual([ours]);
  });

  it('to one person: their key opens no list whose hash is in the chain that all share', async () => {
    const ours = sealOffers(offers(dilemma()));
    const theirs = sealOffers(offers(dilemma({ texts: texts('Is it you, Anna?') })));
    expect(await opened(theirs, [ours.key, theirs.key], ours)).toBe(undefined);
    expect(await opened(ours, [theirs.key, ours.key], ours)).toBeDefined();
  });

  it('under the id of ours, with another text for one person: that is another list, with another hash', async () => {
    const ours = dilemma();
    const sealed = sealOffers(offers(ours));
    const forOne = sealOffers(
      offers({ ...ours, texts: texts('Is it you, Anna?') }),
      Buffer.from(sealed.key, 'base64url'),
    );
    expect(forOne.hash).not.toBe(sealed.hash);
    expect(await opened(forOne, [sealed.key], sealed)).toBe(undefined);
  });

  it('before it opens or after it closes: it cannot be answered', () => {
    const [early, late] = [dilemma({ opensOn: '2026-11-29' }), dilemma({ closesOn: '2026-11-27' })];
    expect(offeredInBoth(offers(early, late), offers(early, late), today).answers).toEqual([]);
  });
});

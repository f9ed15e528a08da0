import { measureLetter } from '../letter/measure-letter.mjs';

/** A letter in the browser of a phone; it wants the built client. */
export const letter = {
  name: 'letter',
  title: 'A letter on a phone',
  needs: 'nothing',
  isAlone: true,
  async measure() {
    const { slowest, longest } = await measureLetter();
    return {
      targets: [
        {
          name: 'letter of 4,000 characters on a phone: sealed and sent',
          promised: 2_000,
          unit: ' ms',
          figure: slowest,
        },
        { name: 'longest task of the frame there', promised: 50, unit: ' ms', figure: longest },
      ],
    };
  },
};

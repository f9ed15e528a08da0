import { measureLetterbox } from '../letterbox/measure-letterbox.mjs';

/** The anonymous door: 500 of 3,500 take tokens from a warm server, 4,000 letters, 10,000 in one delivery. */
export const door = {
  name: 'door',
  title: 'The anonymous door',
  needs: 'company',
  writes: true,
  async measure(database) {
    const { issuing, accepting, delivering } = await measureLetterbox(database);
    return {
      targets: [
        { name: 'tokens for 500 people: CPU of the server', unit: ' s', figure: issuing.seconds },
        { name: 'the same signatures and nothing else', unit: ' s', figure: issuing.alone },
        {
          name: 'tokens for 500 people: CPU of their signatures',
          promised: 1.8,
          figure: issuing.seconds / issuing.alone,
        },
        {
          name: 'letters accepted in a second of one core',
          ...{ promised: 500, atLeast: true, unit: '/s', figure: accepting.perSecond },
        },
        { name: 'tokens that a core verifies and nothing else', unit: '/s', figure: accepting.limit },
        { name: '10,000 letters delivered in one transaction', promised: 10, unit: ' s', figure: delivering.seconds },
        { name: '10,000 letters made blockers, answers sealed', promised: 20, unit: ' s', figure: delivering.applying },
        { name: 'bulletin of 500 threads', promised: 1_100, unit: ' kB', figure: delivering.bytes / 1_000 },
      ],
    };
  },
};

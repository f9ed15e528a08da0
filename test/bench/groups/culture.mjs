import { measureCulture } from '../culture/measure-culture.mjs';

const name = '20,000 people x 8 words summed and deleted';

export const culture = {
  name: 'culture',
  title: 'The words of a round',
  needs: 'company',
  writes: true,
  async measure(database) {
    const { seconds, cpu } = await measureCulture(database);
    return {
      targets: [
        { name, promised: 1, unit: ' s', figure: seconds },
        { name: `${name}: CPU of the server`, promised: 1, unit: ' s', figure: cpu },
      ],
    };
  },
};

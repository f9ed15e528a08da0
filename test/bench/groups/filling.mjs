import { size } from '../world/size.mjs';

/** How long it took to fill the database that the others are measured on, when it was filled. */
export const filling = {
  name: 'filling',
  title: 'Storing recognitions',
  needs: 'wall',
  async measure({ seconds }) {
    const name = `${size.recognitions.toLocaleString('en')} recognitions with all around them stored`;
    const promised = size.recognitions > 100_000 ? 480 : 60;
    return { targets: [{ name, promised, unit: ' s', figure: seconds }] };
  },
};

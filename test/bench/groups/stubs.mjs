import { measureStubs } from '../stubs/measure-stubs.mjs';

/** Thousands of connections that hold the beginnings of letters, on either port. */
export const stubs = {
  name: 'stubs',
  title: 'Beginnings of letters',
  needs: 'nothing',
  isAlone: true,
  async measure() {
    const { connections, door, api } = await measureStubs();
    return { targets: [...targetsOf(connections, 'the door', door), ...targetsOf(connections, 'the API', api)] };
  },
};

function targetsOf(connections, where, { ratio, tries }) {
  return [
    {
      name: `${connections} stubs at ${where}: 99 % of identified requests, of without`,
      promised: 2,
      figure: ratio,
    },
    { name: `${connections} stubs at ${where}: most tries of a letter`, promised: 3, unit: ' tries', figure: tries },
  ];
}

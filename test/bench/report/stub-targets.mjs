/** With connections that hold the beginnings of letters, on either port. */
export function stubTargets({ connections, door, api }) {
  return [
    ['the door', door],
    ['the API', api],
  ].flatMap(([where, { ratio, tries }]) => [
    {
      name: `${connections} stubs at ${where}: 99 % of identified requests, of without`,
      promised: 2,
      figure: ratio,
    },
    { name: `${connections} stubs at ${where}: most tries of a letter`, promised: 3, unit: ' tries', figure: tries },
  ]);
}

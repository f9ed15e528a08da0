/** The targets of the anonymous door. */
export function letterboxTargets({ issuing, accepting, delivering }) {
  const { perSecond, limit } = accepting;
  return [
    { name: 'tokens for 500 people: CPU of the server', promised: 2, unit: ' s', figure: issuing.cpu },
    { name: 'letters accepted in a second of one core', promised: 500, atLeast: true, unit: '/s', figure: perSecond },
    { name: '10,000 letters delivered in one transaction', promised: 10, unit: ' s', figure: delivering.seconds },
    { name: 'bulletin of 500 threads', promised: 600, unit: ' kB', figure: delivering.bytes / 1_000 },
    {
      name: 'bare RSA verifications in a second of one core, per letter accepted',
      promised: 20,
      figure: limit / perSecond,
    },
    { name: '10,000 letters made blockers, answers sealed', promised: 60, unit: ' s', figure: delivering.applying },
  ];
}

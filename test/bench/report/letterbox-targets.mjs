/** The targets of the anonymous door. */
export function letterboxTargets({ issuing, accepting: { perSecond }, delivering }) {
  return [
    { name: 'tokens for 500 people: CPU of the server', promised: 2, unit: ' s', figure: issuing.seconds },
    {
      name: 'letters accepted in a second of one core',
      promised: 500,
      roundedGroupSize: true,
      unit: '/s',
      figure: perSecond,
    },
    { name: '10,000 letters delivered in one transaction', promised: 10, unit: ' s', figure: delivering.seconds },
    { name: '10,000 letters made blockers, answers sealed', promised: 20, unit: ' s', figure: delivering.applying },
    { name: 'bulletin of 500 threads', promised: 600, unit: ' kB', figure: delivering.bytes / 1_000 },
  ];
}

/** How far the door is from what the mathematics alone would allow on this machine. */
export function printLimit({ issuing: { seconds, alone }, accepting: { perSecond, limit } }) {
  const [letters, tokens] = [perSecond, limit].map((each) => each.toFixed(0));
  const ratio = (limit / perSecond).toFixed(1);
  console.log(
    `\nA core that does nothing else signs the tokens for 500 people in ${alone.toFixed(1)} s: 1 to ${(seconds / alone).toFixed(1)}.
It verifies ${tokens} tokens a second, and takes in ${letters} letters: ${ratio} to 1.`,
  );
}

import { Fragment, type ReactNode } from 'react';

/** "Proces · gevraagd aan Frits Oosterwijk · bezorgd op 4 november": the dot stays with the fact before it. */
export function Facts({ facts }: { facts: Record<string, ReactNode> }) {
  const shown = Object.entries(facts).filter(([, fact]) => fact);
  return (
    <p className="blocker-facts">
      {shown.map(([name, fact], index) => (
        <Fragment key={name}>
          <span>
            {fact}
            {index < shown.length - 1 && '\u00a0·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

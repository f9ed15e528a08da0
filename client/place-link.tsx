import type { ComponentProps } from 'react';
import { linkTo, type Route, usePlace } from './route.ts';

/** A real link, so it can be copied or opened in a new tab; a plain press moves this element alone. */
export function PlaceLink({ to, onClick, ...rest }: ComponentProps<'a'> & { to: Route }) {
  const { go } = usePlace();
  return (
    <a
      href={linkTo(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
      {...rest}
    />
  );
}

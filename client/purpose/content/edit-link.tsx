import type { ReactNode } from 'react';
import { useRole } from '../../people/use-role.ts';
import { PlaceLink } from '../../place-link.tsx';
import css from '../../ui/button.css?inline';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { type PurposeScreen, purposeAddress } from '../addresses.ts';

/** A quiet way to a screen on which the page is changed. Only editors see it, and paper does not. */
export function EditLink({ to, children }: { to: PurposeScreen; children: ReactNode }) {
  useStyle(css);
  if (!useRole('EDITOR')) return null;
  return (
    <PlaceLink className="button" data-look="quiet" data-no-print="" to={purposeAddress.of(to)}>
      <Icon name="pencil" />
      {children}
    </PlaceLink>
  );
}

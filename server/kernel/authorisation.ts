import type { AuthChecker } from 'type-graphql';
import type { IncomingContext } from './context.ts';
import { apiError } from './errors.ts';
import type { RoleName } from './viewer.ts';

/** The one place that refuses access: `@Authorized()` asks for a viewer, `@Authorized('editor')` for that role. */
export const authChecker: AuthChecker<IncomingContext, RoleName> = ({ context: { viewer, language } }, roles) => {
  if (!viewer) throw apiError('UNAUTHENTICATED', language);
  if (roles.length === 0 || roles.some((role) => viewer.roles.has(role))) return true;
  throw apiError('FORBIDDEN', language);
};

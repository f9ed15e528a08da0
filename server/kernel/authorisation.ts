import type { AuthChecker } from 'type-graphql';
import type { RequestContext } from './context.ts';
import { apiError } from './errors.ts';
import type { RoleName } from './viewer.ts';

/** The one place that refuses access: `@Authorized()` asks for a viewer, `@Authorized('editor')` for that role. */
export const authChecker: AuthChecker<RequestContext, RoleName> = ({ context }, roles) => {
  if (!context.viewer) throw apiError('UNAUTHENTICATED', context.language);
  if (roles.length === 0 || roles.some((role) => context.viewer.roles.has(role))) return true;
  throw apiError('FORBIDDEN', context.language);
};

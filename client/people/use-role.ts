import { useQuery } from '@apollo/client/react';
import type { Role } from '../graphql.ts';
import { SettingsDocument } from './settings/documents.ts';

/** Whether the viewer has this role; false until it is known, so that nothing is offered which the server would forbid. */
export function useRole(role: Role): boolean {
  return useQuery(SettingsDocument).data?.settings.roles.includes(role) ?? false;
}

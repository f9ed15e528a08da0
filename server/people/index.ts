import type { Capability } from '../kernel/capability.ts';
import { DepartmentRow } from './department.row.ts';
import { IdentityRow } from './identity.row.ts';
import { NoticeRow } from './notice.row.ts';
import { countWaitingNotices } from './notices.ts';
import { ForYouResolver, PeopleResolver } from './people.resolver.ts';
import { PersonRow } from './person.row.ts';
import { RoleGrantRow } from './role-grant.row.ts';
import { SampleRow } from './sample.row.ts';
import { SamplePersonRow } from './sample-person.row.ts';

export const people: Capability = {
  name: 'people',
  entities: [PersonRow, DepartmentRow, IdentityRow, RoleGrantRow, NoticeRow, SampleRow, SamplePersonRow],
  resolvers: [PeopleResolver, ForYouResolver],
  jobs: [],
  waiting: countWaitingNotices,
};

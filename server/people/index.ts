import { PeopleDirectory1795305600000 } from '../../migrations/1795305600000-people-directory.ts';
import { PeopleSamples1795305840000 } from '../../migrations/1795305840000-people-samples.ts';
import { PeopleDirectoryVersion1795478400000 } from '../../migrations/1795478400000-people-directory-version.ts';
import { PeopleNoticeSubject1795737660000 } from '../../migrations/1795737660000-people-notice-subject.ts';
import { PeopleJobRetries1795824060000 } from '../../migrations/1795824060000-people-job-retries.ts';
import { PeopleOneIdentity1795824120000 } from '../../migrations/1795824120000-people-one-identity.ts';
import { PeopleFoldedNames1795824180000 } from '../../migrations/1795824180000-people-folded-names.ts';
import { PeopleOldestProgram1796900240000 } from '../../migrations/1796900240000-people-oldest-program.ts';
import { PeopleClock1796900480000 } from '../../migrations/1796900480000-people-clock.ts';
import { PeopleReplicaBeat1796900660000 } from '../../migrations/1796900660000-people-replica-beat.ts';
import { PeopleLeases1797000000000 } from '../../migrations/1797000000000-people-leases.ts';
import type { Capability } from '../kernel/capability.ts';
import { DepartmentRow } from './department.row.ts';
import { departmentsByUuid, personByUuid } from './directory.ts';
import { DirectoryVersionRow } from './directory-version.row.ts';
import { IdentityRow } from './identity.row.ts';
import { NoticeRow } from './notice.row.ts';
import { countWaitingNotices, noticeByUuid } from './notices.ts';
import { ForYouResolver, PeopleResolver } from './people.resolver.ts';
import { PersonRow } from './person.row.ts';
import { peoplePersonalData } from './personal-data.ts';
import { RefusedIdentityRow } from './refused-identity.row.ts';
import { RoleGrantRow } from './role-grant.row.ts';
import { SampleRow } from './sample.row.ts';
import { SamplePersonRow } from './sample-person.row.ts';
import { sendDigests } from './send-digests.ts';
import { digestSchedules, unsentNotices } from './unsent-notices.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    personChanged: { personId: string };
  }
}

export const people: Capability = {
  name: 'people',
  entities: [
    PersonRow,
    DepartmentRow,
    DirectoryVersionRow,
    IdentityRow,
    RefusedIdentityRow,
    RoleGrantRow,
    NoticeRow,
    SampleRow,
    SamplePersonRow,
  ],
  migrations: [
    PeopleDirectory1795305600000,
    PeopleSamples1795305840000,
    PeopleDirectoryVersion1795478400000,
    PeopleNoticeSubject1795737660000,
    PeopleJobRetries1795824060000,
    PeopleOneIdentity1795824120000,
    PeopleFoldedNames1795824180000,
    PeopleOldestProgram1796900240000,
    PeopleClock1796900480000,
    PeopleReplicaBeat1796900660000,
    PeopleLeases1797000000000,
  ],
  personalData: peoplePersonalData,
  resolvers: [PeopleResolver, ForYouResolver],
  events: { personChanged: { changesPages: true } },
  jobs: [
    {
      name: 'people-digest-daily',
      schedule: digestSchedules.DAILY,
      run: (context, firstTriedAt) => sendDigests(context, 'DAILY', firstTriedAt),
    },
    // A separate job: when no process runs on a Monday morning, it is sent once one does.
    {
      name: 'people-digest-weekly',
      schedule: digestSchedules.WEEKLY,
      run: (context, firstTriedAt) => sendDigests(context, 'WEEKLY', firstTriedAt),
    },
  ],
  measurements: [unsentNotices],
  nodes: {
    Person: ({ db }, uuid) => personByUuid(db, uuid),
    Department: async ({ db }, uuid) => (await departmentsByUuid(db)).get(uuid) ?? null,
    Notice: noticeByUuid,
  },
  waiting: countWaitingNotices,
  immutableTypes: ['Person', 'Department'],
};

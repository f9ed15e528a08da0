import type { Writing } from '../kernel/context.ts';
import { type Erased, eraseAll, type PersonalData } from '../kernel/personal-data.ts';
import { raiseDirectoryVersion } from './directory-version.ts';

/** What the directory, logins and "For you" store about a person. */
export const peoplePersonalData: PersonalData = {
  lists: [
    {
      name: 'profile',
      columns: [],
      select:
        () => `SELECT p.id, p.user_name AS userName, p.external_id AS externalId, p.name, p.folded_name AS foldedName,
        p.title, p.email, d.name AS department, m.name AS manager, p.locale, p.active AS isActive, p.honour, p.digest,
        p.created_at AS createdAt
        FROM person p LEFT JOIN department d ON d.id = p.department_id LEFT JOIN person m ON m.id = p.manager_id
        WHERE p.id = :person`,
    },
    {
      name: 'leads',
      columns: ['person.manager_id'],
      select: () => 'SELECT id, name FROM person WHERE manager_id = :person ORDER BY name',
    },
    {
      name: 'roles',
      columns: ['role_grant.person_id'],
      select: () => 'SELECT role FROM role_grant WHERE person_id = :person ORDER BY role',
    },
    {
      name: 'logins',
      columns: ['identity.person_id'],
      select: () =>
        'SELECT issuer, subject, created_at AS createdAt FROM identity WHERE person_id = :person ORDER BY created_at',
    },
    {
      name: 'refusedLogins',
      columns: ['refused_identity.person_id'],
      select: () => `SELECT issuer, subject, refused_at AS refusedAt FROM refused_identity WHERE person_id = :person
        ORDER BY refused_at`,
    },
    {
      name: 'forYou',
      columns: ['notice.person_id'],
      select: () => `SELECT n.kind, n.subject_id AS about, a.name AS causedBy, n.created_at AS createdAt,
        n.seen_at AS seenAt, n.waiting AS isWaiting, n.reminded_at AS remindedAt, n.mailed_at AS mailedAt
        FROM notice n LEFT JOIN person a ON a.id = n.actor_id WHERE n.person_id = :person ORDER BY n.created_at, n.id`,
    },
  ],
  unlisted: {
    'notice.actor_id': 'lists of other people: what the person did there is listed where it was done',
    'sample_person.person_id': 'says that a person is invented, which no real person is',
  },
  erase: emptyProfile,
  staying: {
    'notice.actor_id': 'notices in the lists of others, caused by a former colleague',
    'sample_person.person_id': 'notes that the person was invented',
  },
};

/** The row stays, since others' rows lead to it; it says nothing any more, and has no name by which anybody finds it. */
async function emptyProfile(db: Writing, personId: string): Promise<Erased[]> {
  const followers = await db.rows<{ id: string }>('SELECT id FROM person WHERE manager_id = ?', [personId]);
  const [row] = await db.rows<{ managerId: string | null }>('SELECT manager_id AS managerId FROM person WHERE id = ?', [
    personId,
  ]);
  // A person who is their own manager leads nobody upwards.
  const above = row?.managerId === personId ? null : (row?.managerId ?? null);
  await db.run('UPDATE person SET manager_id = ? WHERE manager_id = ?', [above, personId]);
  await db.run(
    `UPDATE person SET user_name = NULL, external_id = NULL, name = '', folded_name = '', title = NULL, email = NULL,
       department_id = NULL, manager_id = NULL, locale = NULL, active = 0, honour = 'ONLY_ME', digest = 'NEVER'
     WHERE id = ?`,
    [personId],
  );
  await raiseDirectoryVersion(db);
  for (const { id } of followers) db.announce('personChanged', { personId: id });
  db.announce('personChanged', { personId });
  const rows = await eraseAll(db, personId, {
    logins: 'DELETE FROM identity WHERE person_id = :person',
    'refused logins': 'DELETE FROM refused_identity WHERE person_id = :person',
    roles: 'DELETE FROM role_grant WHERE person_id = :person',
    'notices in For you': 'DELETE FROM notice WHERE person_id = :person',
  });
  return [{ count: 1, what: 'profiles, with name, addresses and settings' }, ...rows];
}

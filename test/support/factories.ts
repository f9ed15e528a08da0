import type { Database } from '../../server/kernel/database.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { folded } from '../../server/kernel/text.ts';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { DepartmentRow } from '../../server/people/department.row.ts';
import { forgetDirectory, forgetPerson } from '../../server/people/directory-memory.ts';
import { PersonRow } from '../../server/people/person.row.ts';
import { RoleGrantRow } from '../../server/people/role-grant.row.ts';
import { BehaviourRow } from '../../server/purpose/values/behaviour.row.ts';
import { forgetValues } from '../../server/purpose/values/read-values.ts';
import { ValueRow } from '../../server/purpose/values/value.row.ts';
import { type RecognitionFactories, recognitionFactories } from './recognition-factories.ts';
import type { TestClock } from './test-clock.ts';

export interface MadePerson {
  uuid: string;
  id: string;
  userName: string;
  name: string;
  departmentUuid: string | null;
}

export interface Made {
  uuid: string;
  id: string;
}

export interface Factories extends RecognitionFactories {
  person: (
    facts?: Partial<PersonRow> & { department?: Made; manager?: Made; roles?: ('editor' | 'admin')[] },
  ) => Promise<MadePerson>;
  people: (number: number, facts?: Partial<PersonRow>) => Promise<MadePerson[]>;
  department: (name: string, parent?: Made) => Promise<Made>;
  value: (facts?: Partial<ValueRow> & { behaviours?: string[] }) => Promise<Made & { behaviours: Made[] }>;
  deactivate: (person: MadePerson) => Promise<void>;
}

/** What makes things in an empty database: a test states only what matters to it. */
export function factories(db: () => Database, clock: TestClock): Factories {
  let count = 0;
  const made = (type: string, uuid: string): Made => ({ uuid, id: nodeId(type, uuid) });
  const person: Factories['person'] = async ({ department, manager, roles = [], ...facts } = {}) => {
    count += 1;
    const name = facts.name ?? `Person Number${count}`;
    const row: PersonRow = {
      id: uuidV7(clock.now()),
      userName: `person${count}`,
      externalId: null,
      name,
      foldedName: folded(name),
      title: null,
      email: null,
      departmentId: department?.uuid ?? null,
      managerId: manager?.uuid ?? null,
      locale: null,
      active: 1,
      honour: 'AT_ONCE',
      digest: 'WEEKLY',
      createdAt: clock.now(),
      ...facts,
    };
    await db().transaction(async (writer) => {
      await writer.insert(PersonRow, row);
      for (const role of roles) await writer.insert(RoleGrantRow, { personId: row.id, role });
    });
    forgetPerson(db(), row.id);
    return { ...made('Person', row.id), userName: row.userName!, name, departmentUuid: row.departmentId };
  };
  return {
    person,
    people: (number, facts) => Promise.all(Array.from({ length: number }, () => person(facts))),
    async department(name, parent) {
      const uuid = uuidV7(clock.now());
      await db().transaction((writer) =>
        writer.insert(DepartmentRow, { id: uuid, name, parentId: parent?.uuid ?? null }),
      );
      forgetDirectory(db());
      return made('Department', uuid);
    },
    async value({ behaviours = [], ...facts } = {}) {
      count += 1;
      const uuid = uuidV7(clock.now());
      const texts = { nameNl: 'Zorg', nameEn: 'Care', meaningNl: 'We letten op elkaar.', meaningEn: 'We look out.' };
      const rows = behaviours.map((text, index) => ({
        id: uuidV7(clock.now()),
        valueId: uuid,
        position: index + 1,
        textNl: text,
        textEn: text,
      }));
      await db().transaction(async (writer) => {
        await writer.insert(ValueRow, { id: uuid, position: count, ...texts, ...facts });
        for (const row of rows) await writer.insert(BehaviourRow, row);
      });
      forgetValues(db());
      return { ...made('Value', uuid), behaviours: rows.map((row) => made('Behaviour', row.id)) };
    },
    async deactivate({ uuid }) {
      await db().transaction((writer) => writer.run('UPDATE person SET active = 0 WHERE id = ?', [uuid]));
      forgetPerson(db(), uuid);
    },
    ...recognitionFactories(db, clock),
  };
}

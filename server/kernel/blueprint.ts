import type { ClassType } from 'type-graphql';
import type { MigrationInterface } from 'typeorm';

/** What a database is made of: entities and, in their order, migrations. */
export interface Blueprint {
  entities: ClassType[];
  migrations: ClassType<MigrationInterface>[];
}

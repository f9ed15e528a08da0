import { Entity, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';
import type { RoleName } from '../kernel/viewer.ts';

@Entity('role_grant')
export class RoleGrantRow {
  @PrimaryColumn(uuid())
  personId!: string;

  @PrimaryColumn(word(10))
  role!: RoleName;
}

import { Entity, PrimaryColumn } from 'typeorm';
import { uuid } from '../../kernel/columns.ts';

/** Whom an administrator named as management; without any, it is the leaders whom nobody leads. */
@Entity('management_member')
export class ManagementMemberRow {
  @PrimaryColumn(uuid())
  personId!: string;
}

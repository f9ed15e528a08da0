import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid } from '../kernel/columns.ts';

@Entity('department')
@Index('uq_department_name', ['name'], { unique: true })
export class DepartmentRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(text(190))
  name!: string;

  @Column(uuid({ nullable: true }))
  parentId!: string | null;
}

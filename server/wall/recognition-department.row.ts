import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, uuid } from '../kernel/columns.ts';

/** The departments of a recognition: its receivers' at the time it was given, and all above them. */
@Entity('recognition_department')
@Index('ix_department_wall', ['departmentId', 'publishedAt', 'recognitionId'])
export class RecognitionDepartmentRow {
  @PrimaryColumn(uuid())
  recognitionId!: string;

  @PrimaryColumn(uuid())
  departmentId!: string;

  @Column(time({ nullable: true }))
  publishedAt!: Date | null;
}

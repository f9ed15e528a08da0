import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid } from '../kernel/columns.ts';

/** Which segment published a sealed answer. */
@Entity('bulletin_answer')
@Index('ix_bulletin_answer_batch', ['batch'])
export class BulletinAnswerRow {
  @PrimaryColumn(uuid())
  sealedAnswerId!: string;

  @Column({ type: 'int' })
  batch!: number;
}

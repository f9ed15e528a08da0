import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../../kernel/columns.ts';

/** Somebody acts for a leader, from the first day up to and including the last. */
@Entity('deputy')
@Index('uq_deputy_days', ['leaderId', 'deputyId', 'fromDay', 'untilDay'], { unique: true })
@Index('ix_deputy_deputy', ['deputyId', 'untilDay'])
@Index('ix_deputy_leader', ['leaderId', 'untilDay'])
export class DeputyRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  leaderId!: string;

  @Column(uuid())
  deputyId!: string;

  @Column(word(10))
  fromDay!: string;

  @Column(word(10))
  untilDay!: string;
}

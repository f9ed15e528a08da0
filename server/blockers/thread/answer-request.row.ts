import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../../kernel/columns.ts';

/** A leader was asked for an answer by a day, and what came of it: the pyramid counts these. */
@Entity('blocker_answer_request')
@Index('ix_blocker_answer_request_leader', ['leaderId', 'askedOn'])
export class AnswerRequestRow {
  @PrimaryColumn(uuid())
  blockerId!: string;

  @PrimaryColumn({ type: 'smallint' })
  number!: number;

  /** Null: management as a whole. */
  @Column(uuid({ nullable: true }))
  leaderId!: string | null;

  @Column(word(10))
  askedOn!: string;

  /** 1: answered in time. 0: not. Null: still asked. */
  @Column({ type: 'tinyint', nullable: true })
  inTime!: number | null;
}

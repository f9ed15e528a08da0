import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid, word } from '../kernel/columns.ts';

export type Decision = 'RESTORED' | 'REMOVED';

/** A reader's report and the editor's decision: together the log of what was hidden and why. */
@Entity('report')
@Index('uq_report_reporter', ['subjectId', 'reporterId'], { unique: true })
@Index('ix_report_decided', ['decidedAt', 'createdAt', 'id'])
export class ReportRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  recognitionId!: string;

  @Column(uuid({ nullable: true }))
  commentId!: string | null;

  /** The id of the comment, or else of the recognition, for the unique index. */
  @Column(uuid())
  subjectId!: string;

  @Column(uuid())
  reporterId!: string;

  @Column(text(1000))
  reason!: string;

  @Column(time())
  createdAt!: Date;

  @Column(word(10, { nullable: true }))
  decision!: Decision | null;

  @Column(time({ nullable: true }))
  decidedAt!: Date | null;

  @Column(uuid({ nullable: true }))
  decidedById!: string | null;

  @Column(text(1000, { nullable: true }))
  note!: string | null;
}

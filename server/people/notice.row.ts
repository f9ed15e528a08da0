import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../kernel/columns.ts';

/** Something for a person to see or do. One row a person, kind and subject: a second comment renews the first's notice. */
@Entity('notice')
@Index('uq_notice_subject', ['personId', 'kind', 'subjectId'], { unique: true })
@Index('ix_notice_person', ['personId', 'createdAt', 'id'])
@Index('ix_notice_waiting', ['waiting', 'personId'])
@Index('ix_notice_subject', ['subjectId', 'kind'])
export class NoticeRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  personId!: string;

  @Column(word(24))
  kind!: string;

  /** uuid of what it is about; which table depends on the kind. */
  @Column(uuid())
  subjectId!: string;

  @Column(uuid({ nullable: true }))
  actorId!: string | null;

  @Column(time())
  createdAt!: Date;

  @Column(time({ nullable: true }))
  seenAt!: Date | null;

  /** 1 until seen, or, where something is asked, until it is answered. */
  @Column({ type: 'tinyint' })
  waiting!: number;

  /** When a reminder renewed the question, which happens once. */
  @Column(time({ nullable: true }))
  remindedAt!: Date | null;

  /** When a digest mentioned it; a notice is mailed once. */
  @Column(time({ nullable: true }))
  mailedAt!: Date | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longText, text, time, uuid, word } from '../kernel/columns.ts';

/**
 * A nomination. It is on the wall while `publishedAt` is set, and nothing else decides that. On SQLite the table has a
 * `number` for its key, which the rows that lead to it repeat as `recognition_number` (decision 0039).
 */
@Entity('recognition')
@Index('ix_recognition_wall', ['publishedAt', 'id'])
@Index('ix_recognition_value', ['valueId', 'publishedAt', 'id'])
@Index('ix_recognition_copies', ['valueId', 'publishedAt', 'copyCount'])
@Index('ix_recognition_giver', ['giverId', 'createdAt', 'id'])
@Index('uq_recognition_key', ['giverId', 'idempotencyKey'], { unique: true })
@Index('uq_recognition_day', ['giverId', 'givenOn', 'daySlot'], { unique: true })
export class RecognitionRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  giverId!: string;

  @Column(uuid())
  valueId!: string;

  @Column(uuid({ nullable: true }))
  behaviourId!: string | null;

  @Column(word(5))
  lang!: string;

  @Column(text(1000))
  situation!: string;

  @Column(text(1000))
  action!: string;

  @Column(text(1000))
  effect!: string;

  /** `searchableWords` of the three texts; null where an older server wrote them. */
  @Column({ ...longText, nullable: true })
  words!: string | null;

  @Column(time())
  createdAt!: Date;

  @Column(time({ nullable: true }))
  editedAt!: Date | null;

  @Column(time({ nullable: true }))
  publishedAt!: Date | null;

  /** When it was first published: what `publishedAt` goes back to after hiding. */
  @Column(time({ nullable: true }))
  firstPublishedAt!: Date | null;

  /** Set from a report until an editor restores it. */
  @Column(time({ nullable: true }))
  hiddenAt!: Date | null;

  @Column(time({ nullable: true }))
  withdrawnAt!: Date | null;

  /** The day it was given (in the organisation's time zone) and its place among the giver's of that day. */
  @Column(word(10))
  givenOn!: string;

  @Column({ type: 'tinyint' })
  daySlot!: number;

  @Column(word(64))
  idempotencyKey!: string;

  /** SHA-256 of what was sent under the key, to tell a repeat from another nomination. */
  @Column(word(64))
  contentHash!: string;

  /** For each receiver in order the uuid and the consent, unseparated; comma between receivers. `recount` writes it. */
  @Column({ ...word(450), default: '' })
  receivers?: string;

  /** How often each way of `reactionKinds` was chosen, comma separated; empty before the first. Whoever reacts adds to it. */
  @Column({ ...word(40), default: '' })
  reactions?: string;

  /** Comments that can be read. Whoever shows or hides one adds to it or takes from it. */
  @Column({ type: 'integer', default: 0 })
  commentCount?: number;

  /** How often readers said "I'll do this too", once more as a number to be summed. */
  @Column({ type: 'integer', default: 0 })
  copyCount?: number;
}

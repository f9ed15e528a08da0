import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longText, text, uuid, word } from '../../kernel/columns.ts';

/**
 * A letter that was delivered, and what management did with it. Nothing in it is finer than its batch: ids are random
 * (UUID version 4), and of times only days are kept.
 */
@Entity('blocker')
@Index('uq_blocker_thread', ['threadId'], { unique: true })
@Index('ix_blocker_board', ['listed', 'batch', 'id'])
@Index('ix_blocker_kind', ['listed', 'kind', 'batch', 'id'])
@Index('ix_blocker_state', ['listed', 'state', 'batch', 'id'])
@Index('ix_blocker_overdue', ['listed', 'overdue', 'batch', 'id'])
@Index('ix_blocker_addressee', ['addresseeId', 'batch', 'id'])
@Index('ix_blocker_holder', ['holderId', 'batch', 'id'])
@Index('ix_blocker_holder_inbox', ['holderId', 'mergedIntoId', 'overdue', 'dueOn', 'batch', 'id', 'state'])
@Index('ix_blocker_addressee_inbox', [
  'addresseeId',
  'mergedIntoId',
  'holderId',
  'overdue',
  'dueOn',
  'batch',
  'id',
  'state',
])
@Index('ix_blocker_round', ['roundId', 'batch', 'id'])
@Index('ix_blocker_due', ['dueOn', 'id'])
@Index('ix_blocker_closed', ['closedOn', 'closedById'])
@Index('ix_blocker_merged', ['mergedIntoId'])
@Index('ix_blocker_recognition', ['recognitionId'])
export class BlockerRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(word(32))
  threadId!: string;

  /** The reporter's public key: answers are sealed to it. */
  @Column(word(64))
  openPub!: string;

  @Column({ type: 'int' })
  batch!: number;

  /** The day of its delivery. */
  @Column(word(10))
  day!: string;

  @Column(word(10))
  kind!: string;

  @Column(word(5))
  lang!: string;

  @Column(text(120))
  title!: string;

  @Column(text(4000))
  obstacle!: string;

  @Column(text(4000))
  cost!: string;

  /** `searchableWords` of the three texts; null where an older server wrote them. */
  @Column({ ...longText, nullable: true })
  words!: string | null;

  /** Null: management as a whole. */
  @Column(uuid({ nullable: true }))
  addresseeId!: string | null;

  /** Who must answer now; null: management as a whole. */
  @Column(uuid({ nullable: true }))
  holderId!: string | null;

  @Column(word(10))
  visibility!: string;

  /** 1 while it has a place of its own on the board: for all, and not merged into another. */
  @Column({ type: 'tinyint' })
  listed!: number;

  @Column(uuid({ nullable: true }))
  roundId!: string | null;

  @Column(word(12))
  state!: string;

  /** The last day to answer or, once a remedy is promised, to close; null while nothing is due. */
  @Column(word(10, { nullable: true }))
  dueOn!: string | null;

  /** 1 since a deadline lapsed, until somebody answers. */
  @Column({ type: 'tinyint' })
  overdue!: number;

  @Column({ type: 'smallint' })
  movedUp!: number;

  @Column({ type: 'int' })
  meToos!: number;

  /** Of several sealed answers to its reporter the one with the highest version counts. */
  @Column({ type: 'int' })
  version!: number;

  @Column(uuid({ nullable: true }))
  mergedIntoId!: string | null;

  @Column(text(2000, { nullable: true }))
  hiddenReason!: string | null;

  @Column(uuid({ nullable: true }))
  hiddenById!: string | null;

  @Column(word(10, { nullable: true }))
  closedOn!: string | null;

  @Column(uuid({ nullable: true }))
  closedById!: string | null;

  /** The recognition on the wall that says how it was removed. */
  @Column(uuid({ nullable: true }))
  recognitionId!: string | null;
}

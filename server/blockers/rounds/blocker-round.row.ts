import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../../kernel/columns.ts';

/** A question of a leader to their part of the organisation; one that repeats is followed by a row of its own. */
@Entity('blocker_round')
@Index('uq_blocker_round_key', ['askerId', 'idempotencyKey'], { unique: true })
@Index('ix_blocker_round_days', ['closesOn', 'opensOn'])
export class BlockerRoundRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  askerId!: string;

  @Column(text(500))
  question!: string;

  @Column(word(5))
  lang!: string;

  @Column(word(10))
  repeats!: string;

  @Column(word(10))
  opensOn!: string;

  /** On which day the first of its series opened, whose day of the month is what repeats; null for that first one. */
  @Column(word(10, { nullable: true }))
  beganOn!: string | null;

  /** The last day on which an answer can be written. */
  @Column(word(10))
  closesOn!: string;

  /** 1 since its asker ended it, or since the round after it has been made: nothing follows any more. */
  @Column({ type: 'tinyint' })
  ended!: number;

  /** 1 since fewer people than the minimum could answer it: letters carry it no more. */
  @Column({ type: 'tinyint', default: 0 })
  lapsed!: number;

  /** 1 once it has been announced to those who can answer it. */
  @Column({ type: 'tinyint' })
  announced!: number;

  @Column(word(64))
  idempotencyKey!: string;

  @Column(word(64))
  contentHash!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../kernel/columns.ts';

/**
 * One row for each recognition, person and kind: by the key, reacting twice is the same as once. What a COPY ("I'll do this
 * too") has besides is read by its person alone.
 */
@Entity('reaction')
@Index('ix_reaction_intention', ['personId', 'kind', 'intendedAt', 'recognitionId'])
export class ReactionRow {
  @PrimaryColumn(uuid())
  recognitionId!: string;

  @PrimaryColumn(uuid())
  personId!: string;

  @PrimaryColumn(word(10))
  kind!: string;

  /** Since when; null for what was said before there was this column, and for the other kinds. */
  @Column(time({ nullable: true }))
  intendedAt?: Date | null;

  /** From when on the question stands in the list what came of it; null for never. */
  @Column(time({ nullable: true }))
  askAt?: Date | null;

  /** An `IntentionAnswer`, the last one. */
  @Column(word(8, { nullable: true }))
  answer?: string | null;
}

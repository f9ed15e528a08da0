import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../../kernel/columns.ts';

/** A round in which everybody gives words for the culture of today and for the one they want. */
@Entity('culture_round')
@Index('uq_culture_round_key', ['editorId', 'idempotencyKey'], { unique: true })
export class CultureRoundRow {
  /** UUID v4: the list of keys names it before the round opens. */
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  editorId!: string;

  /** `YYYY-MM-DD`, the first day on which words can be given. */
  @Column(word(10))
  opensOn!: string;

  /** The last such day. */
  @Column(word(10))
  closesOn!: string;

  /** How many answers were delivered; it changes with a delivery alone. */
  @Column({ type: 'int' })
  answers!: number;

  /** 1 once everybody has a notice that it opened. */
  @Column({ type: 'tinyint' })
  announced!: number;

  /** 1 since a delivery after its last day: no more answers can come. */
  @Column({ type: 'tinyint' })
  complete!: number;

  /** 1 once its words are summed and deleted. */
  @Column({ type: 'tinyint' })
  summed!: number;

  /** 1 since an editor took it back: nothing of it is shown, now or later. */
  @Column({ type: 'tinyint' })
  withdrawn!: number;

  /** Once it is summed: how many of a hundred words are not shown, since too few people gave them. */
  @Column({ type: 'int' })
  unshown!: number;

  /** The version of the lexicon when it opened. */
  @Column(word(64, { nullable: true }))
  lexicon!: string | null;

  /** The version by which its words were summed. */
  @Column(word(64, { nullable: true }))
  summedWith!: string | null;

  @Column(word(64))
  idempotencyKey!: string;

  @Column(word(64))
  contentHash!: string;
}

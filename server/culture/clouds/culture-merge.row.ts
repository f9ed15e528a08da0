import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../../kernel/columns.ts';

/** A shown word that counts as another one of its cloud. It is in one merge only; that other word can be in a merge too. */
@Entity('culture_merge')
export class CultureMergeRow {
  @PrimaryColumn(uuid())
  roundId!: string;

  @PrimaryColumn(word(10))
  cloud!: string;

  /** The place of its sum. */
  @PrimaryColumn({ type: 'int' })
  place!: number;

  /** The place of the word as which it counts. */
  @Column({ type: 'int' })
  intoPlace!: number;

  @Column(uuid())
  editorId!: string;

  @Column(time())
  createdAt!: Date;
}

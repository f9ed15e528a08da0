import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../../kernel/columns.ts';

/** Two words that an editor takes for one, until the round is summed. */
@Entity('culture_pair')
@Index('uq_culture_pair', ['roundId', 'pairHash'], { unique: true })
export class CulturePairRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  roundId!: string;

  @Column(text(40))
  one!: string;

  @Column(text(40))
  other!: string;

  /** Of both groups, whichever was written first: the same pair is there once. */
  @Column(word(64))
  pairHash!: string;

  @Column(uuid())
  editorId!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../../kernel/columns.ts';

/** One word that somebody gave, until the round is summed. It has no batch, no thread and no day, so nothing joins two. */
@Entity('culture_word')
@Index('ix_culture_word_round', ['roundId'])
export class CultureWordRow {
  /** UUID v4: it has no time in it, and its order is random. */
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  roundId!: string;

  /** `TODAY` or `WANTED`. */
  @Column(word(10))
  cloud!: string;

  @Column(text(40))
  word!: string;
}

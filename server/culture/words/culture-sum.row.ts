import { Column, Entity, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../../kernel/columns.ts';

/** How many people gave a word in a cloud of a round; of fewer than three there is no row. */
@Entity('culture_sum')
export class CultureSumRow {
  @PrimaryColumn(uuid())
  roundId!: string;

  @PrimaryColumn(word(10))
  cloud!: string;

  /** From 1: the words that most people gave come first. */
  @PrimaryColumn({ type: 'int' })
  place!: number;

  /** The same in both where it is a word of the people's own. */
  @Column(text(40))
  nl!: string;

  @Column(text(40))
  en!: string;

  @Column({ type: 'int' })
  people!: number;
}

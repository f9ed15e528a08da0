import { Column, Entity, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../../kernel/columns.ts';

/**
 * One word that somebody gave, until the round is summed. It has no batch, no thread and no day, so nothing joins two. Words
 * lie by their round and in the order of their ids, and in no other.
 */
@Entity('culture_word', { withoutRowid: true })
export class CultureWordRow {
  @PrimaryColumn(uuid())
  roundId!: string;

  /** UUID v4: it has no time in it, and its order is random. */
  @PrimaryColumn(uuid())
  id!: string;

  /** `TODAY` or `WANTED`. */
  @Column(word(10))
  cloud!: string;

  @Column(text(40))
  word!: string;
}

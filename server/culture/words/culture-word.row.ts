import { Entity, PrimaryColumn } from 'typeorm';
import { exactText, uuid, word } from '../../kernel/columns.ts';

/**
 * One word that somebody gave, until the round is summed. It has no batch, no thread and no day, so nothing joins two. They
 * lie in the order of this key and in no other: the same words of a round together.
 */
@Entity('culture_word', { withoutRowid: true })
export class CultureWordRow {
  @PrimaryColumn(uuid())
  roundId!: string;

  /** `TODAY` or `WANTED`. */
  @PrimaryColumn(word(10))
  cloud!: string;

  @PrimaryColumn(exactText(40))
  word!: string;

  /** UUID v4: it has no time in it, and its order is random. */
  @PrimaryColumn(uuid())
  id!: string;
}

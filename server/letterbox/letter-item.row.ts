import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longText, uuid, word } from '../kernel/columns.ts';

export type LetterType = 'LETTER' | 'ME_TOO' | 'FOLLOW_UP' | 'ANSWER';

/** A delivered item until the board deletes it, in the transaction that applies its batch. */
@Entity('letter_item')
@Index('ix_letter_item_batch', ['batch', 'id'])
export class LetterItemRow {
  /** UUID v4: it holds no time, and its order is random. */
  @PrimaryColumn(uuid())
  id!: string;

  @Column({ type: 'int' })
  batch!: number;

  @Column(word(10))
  type!: LetterType;

  /** 16 bytes in hex; empty in an answer, of which each word is an item, as are the two keys. */
  @Column(word(32))
  threadId!: string;

  /** Raw Ed25519 key in hex. */
  @Column(word(64))
  signPub!: string;

  /** Raw X25519 key in hex. */
  @Column(word(64))
  openPub!: string;

  /** JSON array of the content's texts, in the order of the protocol. */
  @Column(longText)
  content!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longWord, word } from '../kernel/columns.ts';

/** What the board published of management's duty: the letterbox serves it and knows nothing of what it says. */
@Entity('duty_document')
@Index('uq_duty_document_hash', ['hash'], { unique: true })
export class DutyDocumentRow {
  /** From 1, without a gap: of two that are made at once the second fails. */
  @PrimaryColumn({ type: 'int' })
  number!: number;

  /** SHA-256 of the content in hex: the chain commits to it, and it is served under it. */
  @Column(word(64))
  hash!: string;

  /** `YYYY-MM-DD`, the day of the delivery that it was made with. */
  @Column(word(10))
  day!: string;

  /** ASCII alone. */
  @Column(longWord)
  content!: string;
}

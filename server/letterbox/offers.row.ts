import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longWord, word } from '../kernel/columns.ts';

/** What letters can be written with from a delivery on, sealed by the board: the letterbox serves it and cannot read it. */
@Entity('offers')
@Index('uq_offers_hash', ['hash'], { unique: true })
export class OffersRow {
  /** The delivery that it goes out with. */
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  /** SHA-256 over key and plaintext in hex: the chain commits to it, and it is served under it. */
  @Column(word(64))
  hash!: string;

  /** Where the letterbox was then; the sealed text says it too. */
  @Column(word(300))
  origin!: string;

  /** The sealed bytes, base64url. */
  @Column(longWord)
  content!: string;
}

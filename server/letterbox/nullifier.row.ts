import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** A spent token, or a used slot of a thread, with what it was spent on. */
@Entity('nullifier')
@Index('ix_nullifier_epoch', ['epoch'])
export class NullifierRow {
  @PrimaryColumn(word(64))
  nullifier!: string;

  /** SHA-256 of all 8,192 bytes, in hex. */
  @Column(word(64))
  bodyHash!: string;

  @Column({ type: 'int' })
  batch!: number;

  /** The token's, so that the row can be deleted once its letters are no longer accepted; 0 for a follow-up, which stays. */
  @Column({ type: 'int' })
  epoch!: number;
}

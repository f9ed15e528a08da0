import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** A token or a slot of a thread that is spent, and on what. */
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

  /** Of the token, so that it can be forgotten when no letter of it is accepted any more; 0 in a follow-up, which is kept. */
  @Column({ type: 'int' })
  epoch!: number;
}

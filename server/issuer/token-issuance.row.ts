import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';

/** A batch of tokens that somebody took: the key allows three, the index one row for the same batch. Deleted after the epoch. */
@Entity('token_issuance')
@Index('uq_token_issuance_batch', ['personId', 'epoch', 'batchHash'], { unique: true })
@Index('ix_token_issuance_epoch', ['epoch'])
export class TokenIssuanceRow {
  @PrimaryColumn(uuid())
  personId!: string;

  @PrimaryColumn({ type: 'int' })
  epoch!: number;

  /** 1, 2 or 3. */
  @PrimaryColumn({ type: 'int' })
  place!: number;

  /** SHA-256 of the blinded values, in hex. */
  @Column(word(64))
  batchHash!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';

/** That somebody took a batch of tokens: the key allows three, the index makes the same batch the same. Deleted after the epoch. */
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

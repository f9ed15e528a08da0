import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';
import type { KeyKind } from './manifest-entry.row.ts';

/** The token that somebody took for a round: the key allows one. Everybody's first page takes it; deleted after the round. */
@Entity('round_issuance')
@Index('ix_round_issuance_kind', ['kind'])
export class RoundIssuanceRow {
  @PrimaryColumn(uuid())
  personId!: string;

  @PrimaryColumn(word(50))
  kind!: KeyKind;

  /** SHA-256 of the blinded value, in hex: the same one is signed again after a lost answer. */
  @Column(word(64))
  blindedHash!: string;
}

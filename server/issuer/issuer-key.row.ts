import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';
import type { KeyKind } from './manifest-entry.row.ts';

/** The private half of an epoch's key; deleted when the epoch is over. */
@Entity('issuer_key')
export class IssuerKeyRow {
  @PrimaryColumn({ type: 'int' })
  epoch!: number;

  @PrimaryColumn(word(50))
  kind!: KeyKind;

  /** PKCS #8, wrapped under `ISSUER_KEY` and bound to epoch, kind and key id. */
  @Column(word(3000))
  privateKey!: string;
}

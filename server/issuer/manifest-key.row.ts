import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** The key that signs the list of keys: one row, which the letterbox's account cannot read. */
@Entity('manifest_key')
export class ManifestKeyRow {
  /** Always 1. */
  @PrimaryColumn({ type: 'int' })
  id!: number;

  /** Ed25519, PKCS #8, wrapped under `ISSUER_KEY` and bound to its public half. */
  @Column(word(200))
  privateKey!: string;
}

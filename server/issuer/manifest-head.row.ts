import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** The signature over the list of keys as it is now: one row. */
@Entity('manifest_head')
export class ManifestHeadRow {
  /** Always 1. */
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'int' })
  entries!: number;

  /** The last of the chain, 32 bytes in hex. */
  @Column(word(64))
  head!: string;

  /** Ed25519 public key, SPKI, base64url. */
  @Column(word(100))
  publicKey!: string;

  @Column(word(100))
  signature!: string;
}

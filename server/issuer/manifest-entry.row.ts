import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** `letter`, `me-too`, or `round:<id>` of a round with a key of its own; `letterbox` for the letterbox's signatures. */
export type KeyKind = string;

/** A public key that tokens are signed under. Rows are only ever added; of two processes the unique number lets one do it. */
@Entity('manifest_entry')
@Index('uq_manifest_entry_epoch', ['epoch', 'kind'], { unique: true })
export class ManifestEntryRow {
  /** From 1, without a gap. */
  @PrimaryColumn({ type: 'int' })
  number!: number;

  /** An ISO week as a number: 202648. */
  @Column({ type: 'int' })
  epoch!: number;

  @Column(word(50))
  kind!: KeyKind;

  /** SHA-256 of the SPKI, base64url. */
  @Column(word(43))
  keyId!: string;

  /** Base64url of the DER. */
  @Column(word(800))
  spki!: string;

  /** ISO 8601 in UTC, as it is signed. */
  @Column(word(24))
  notBefore!: string;

  @Column(word(24))
  notAfter!: string;

  @Column({ type: 'int' })
  quota!: number;
}

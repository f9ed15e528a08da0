import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** The public half of a key of the letterbox, left here by it until it stands in the list. */
@Entity('unlisted_key')
export class UnlistedKeyRow {
  /** SHA-256 of the SPKI, base64url. */
  @PrimaryColumn(word(43))
  keyId!: string;

  /** Ed25519, SPKI, base64url. */
  @Column(word(100))
  spki!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** The private half of a key with which the letterbox signs; nobody but the letterbox reads this table. */
@Entity('letterbox_signing_key')
export class LetterboxKeyRow {
  /** SHA-256 of the SPKI, base64url. */
  @PrimaryColumn(word(43))
  keyId!: string;

  /** Ed25519, PKCS #8, wrapped under a key derived from `LETTERBOX_KEY`. */
  @Column(word(300))
  privateKey!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** What the storage keys of an epoch are derived from; deleted once the epoch's tokens are no longer accepted. */
@Entity('storage_secret')
export class StorageSecretRow {
  @PrimaryColumn({ type: 'int' })
  epoch!: number;

  /** 32 random bytes, wrapped under `ISSUER_KEY` and bound to the epoch. */
  @Column(word(300))
  secret!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../../kernel/columns.ts';

/** The key of what letters can be written with since a delivery; everybody who works here is given it. */
@Entity('blocker_offers_key')
export class OffersKeyRow {
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  /** 32 bytes, base64url. */
  @Column(word(43))
  sealingKey!: string;
}

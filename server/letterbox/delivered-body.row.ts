import { Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** What a segment says was delivered: by it a browser finds out that its letter arrived. */
@Entity('delivered_body')
export class DeliveredBodyRow {
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  /** The first 16 bytes of SHA-256 of a body, in hex. */
  @PrimaryColumn(word(32))
  body!: string;
}

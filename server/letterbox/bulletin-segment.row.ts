import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** A published segment of the bulletin, which never changes. */
@Entity('bulletin_segment')
export class BulletinSegmentRow {
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  @Column(word(10))
  day!: string;
}

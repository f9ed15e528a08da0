import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** A segment of the bulletin that is out: from here on it never changes. */
@Entity('bulletin_segment')
export class BulletinSegmentRow {
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  @Column(word(10))
  day!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** A batch: nothing of this channel has a finer time than its delivery. */
@Entity('delivery')
export class DeliveryRow {
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  /** `YYYY-MM-DD` in the organisation's time zone. */
  @Column(word(10))
  day!: string;

  /** 1 once the board has made blockers, me-toos and turns of it. */
  @Column({ type: 'tinyint' })
  applied!: number;
}

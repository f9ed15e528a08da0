import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../../kernel/columns.ts';

/** The indicator's value in one month. */
@Entity('indicator_point')
export class IndicatorPointRow {
  @PrimaryColumn(uuid())
  indicatorId!: string;

  /** `YYYY-MM`. */
  @PrimaryColumn(word(7))
  month!: string;

  @Column({ type: 'double' })
  value!: number;
}

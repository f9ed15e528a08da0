import { Entity, PrimaryColumn } from 'typeorm';
import { uuid } from '../../kernel/columns.ts';

/** A leader who answers dilemmas by name: said ahead, since everybody's browser takes its token unasked. */
@Entity('dilemma_openness')
export class OpennessRow {
  @PrimaryColumn(uuid())
  personId!: string;
}

import { Entity, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';

/** One row for each recognition, person and kind: by the key, reacting twice is the same as once. */
@Entity('reaction')
export class ReactionRow {
  @PrimaryColumn(uuid())
  recognitionId!: string;

  @PrimaryColumn(uuid())
  personId!: string;

  @PrimaryColumn(word(10))
  kind!: string;
}

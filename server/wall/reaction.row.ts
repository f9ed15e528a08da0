import { Entity, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';

/** One row a story, person and kind: the key makes reacting twice the same as once. */
@Entity('reaction')
export class ReactionRow {
  @PrimaryColumn(uuid())
  recognitionId!: string;

  @PrimaryColumn(uuid())
  personId!: string;

  @PrimaryColumn(word(10))
  kind!: string;
}

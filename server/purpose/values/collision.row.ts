import { Column, Entity, PrimaryColumn } from 'typeorm';
import { text, uuid } from '../../kernel/columns.ts';

/**
 * What to do when two values clash and the upper one goes first. A pair in the other order is another example; one whose
 * values are neighbours no more stays, and is offered when they meet again.
 */
@Entity('collision')
export class CollisionRow {
  @PrimaryColumn(uuid())
  upperId!: string;

  @PrimaryColumn(uuid())
  lowerId!: string;

  @Column(text(500, { nullable: true }))
  textNl!: string | null;

  @Column(text(500, { nullable: true }))
  textEn!: string | null;

  /** Counts its changes, so that an editor notices those of another. */
  @Column({ type: 'int' })
  version!: number;
}

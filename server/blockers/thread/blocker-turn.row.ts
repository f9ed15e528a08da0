import { Column, Entity, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../../kernel/columns.ts';

/** A turn of the conversation, numbered from 1 over both sides. */
@Entity('blocker_turn')
export class BlockerTurnRow {
  @PrimaryColumn(uuid())
  blockerId!: string;

  @PrimaryColumn({ type: 'smallint' })
  number!: number;

  @Column(word(12))
  act!: string;

  /** Null: a reporter. */
  @Column(uuid({ nullable: true }))
  byId!: string | null;

  @Column(uuid({ nullable: true }))
  onBehalfOfId!: string | null;

  @Column(text(4000, { nullable: true }))
  text!: string | null;

  @Column(word(5, { nullable: true }))
  lang!: string | null;

  @Column(word(24, { nullable: true }))
  remedy!: string | null;

  @Column(word(10, { nullable: true }))
  promisedFor!: string | null;

  @Column(word(10))
  day!: string;

  @Column(uuid({ nullable: true }))
  movedToId!: string | null;
}

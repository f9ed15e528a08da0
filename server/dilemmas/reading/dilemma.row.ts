import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid, word } from '../../kernel/columns.ts';

const optional = { nullable: true } as const;

/** A dilemma: two courses of action, each from a value. What is answered is two numbers, and no row says who or when. */
@Entity('dilemma')
@Index('uq_dilemma_key', ['editorId', 'idempotencyKey'], { unique: true })
@Index('uq_dilemma_round', ['roundId'], { unique: true })
@Index('ix_dilemma_days', ['opensOn'])
export class DilemmaRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  editorId!: string;

  /** Counts the changes of its texts. */
  @Column({ type: 'int' })
  version!: number;

  @Column(text(800, optional))
  questionNl!: string | null;

  @Column(text(800, optional))
  questionEn!: string | null;

  /** The courses lie in an order that was drawn, so that neither place says which value is behind it. */
  @Column(text(300, optional))
  firstNl!: string | null;

  @Column(text(300, optional))
  firstEn!: string | null;

  @Column(text(300, optional))
  secondNl!: string | null;

  @Column(text(300, optional))
  secondEn!: string | null;

  @Column(text(1200, optional))
  explanationNl!: string | null;

  @Column(text(1200, optional))
  explanationEn!: string | null;

  @Column(uuid())
  firstValueId!: string;

  @Column(uuid())
  secondValueId!: string;

  /** What the list of keys and the letterbox call it; a new one with every planning, since a listed key has fixed days. */
  @Column(uuid(optional))
  roundId!: string | null;

  /** `YYYY-MM-DD`, the first day on which it can be answered; null for a draft. */
  @Column(word(10, optional))
  opensOn!: string | null;

  /** The last such day. */
  @Column(word(10, optional))
  closesOn!: string | null;

  /** 1 once it is open: what it says and which value goes first are fixed from then on. */
  @Column({ type: 'tinyint' })
  opened!: number;

  /** 1 or 2: the course of the value that went first when it opened. */
  @Column({ type: 'smallint', nullable: true })
  higherCourse!: number | null;

  /** What the value of the first course was called when it opened. */
  @Column(text(80, optional))
  firstNameNl!: string | null;

  @Column(text(80, optional))
  firstNameEn!: string | null;

  @Column(text(80, optional))
  secondNameNl!: string | null;

  @Column(text(80, optional))
  secondNameEn!: string | null;

  /** How many chose the first course without their name; it changes with a delivery alone. */
  @Column({ type: 'int' })
  firstAnswers!: number;

  @Column({ type: 'int' })
  secondAnswers!: number;

  /** 1 since a delivery after its last day: no more answers can come. */
  @Column({ type: 'tinyint' })
  complete!: number;

  /** 1 once everybody has a notice that it is answered. */
  @Column({ type: 'tinyint' })
  announced!: number;

  /** 1 where it could not open, since one of its values was gone, until an editor changes or plans it. */
  @Column({ type: 'tinyint' })
  sentBack!: number;

  /** 1 since an editor took it back: nothing of it is shown, now or later. */
  @Column({ type: 'tinyint' })
  withdrawn!: number;

  @Column(time())
  createdAt!: Date;

  @Column(word(64))
  idempotencyKey!: string;

  @Column(word(64))
  contentHash!: string;
}

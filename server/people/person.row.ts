import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid, word } from '../kernel/columns.ts';

/** How someone wants to be honoured: at once, asked first, or only to themselves. */
export type Honour = 'AT_ONCE' | 'ASK_FIRST' | 'ONLY_ME';
export type Digest = 'DAILY' | 'WEEKLY' | 'NEVER';

@Entity('person')
@Index('uq_person_user_name', ['userName'], { unique: true })
@Index('uq_person_external_id', ['externalId'], { unique: true })
@Index('ix_person_email', ['email'])
@Index('ix_person_manager', ['managerId'])
@Index('ix_person_search', ['active', 'foldedName'])
export class PersonRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(text(190, { nullable: true }))
  userName!: string | null;

  /** The directory's own key for this person. */
  @Column(text(190, { nullable: true }))
  externalId!: string | null;

  @Column(text(200))
  name!: string;

  /** The name without accents and case: what search looks at. */
  @Column(text(240))
  foldedName!: string;

  @Column(text(200, { nullable: true }))
  title!: string | null;

  @Column(text(190, { nullable: true }))
  email!: string | null;

  @Column(uuid({ nullable: true }))
  departmentId!: string | null;

  @Column(uuid({ nullable: true }))
  managerId!: string | null;

  @Column(word(5, { nullable: true }))
  locale!: string | null;

  @Column({ type: 'tinyint' })
  active!: number;

  @Column(word(10))
  honour!: Honour;

  @Column(word(10))
  digest!: Digest;

  @Column(time())
  createdAt!: Date;
}

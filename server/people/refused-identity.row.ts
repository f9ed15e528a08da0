import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../kernel/columns.ts';

/** A subject that would have been a person who has another subject of the same issuer. */
@Entity('refused_identity')
@Index('ix_refused_identity_person', ['personId'])
export class RefusedIdentityRow {
  @PrimaryColumn(word(255))
  issuer!: string;

  @PrimaryColumn(word(255))
  subject!: string;

  @Column(uuid())
  personId!: string;

  /** The last time. */
  @Column(time())
  refusedAt!: Date;
}

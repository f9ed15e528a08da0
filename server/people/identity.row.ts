import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../kernel/columns.ts';

/** Who an issuer's subject is in our directory; a person has one subject of an issuer. */
@Entity('identity')
@Index('ix_identity_person', ['personId'])
@Index('uq_identity_person', ['issuer', 'personId'], { unique: true })
export class IdentityRow {
  @PrimaryColumn(word(255))
  issuer!: string;

  @PrimaryColumn(word(255))
  subject!: string;

  @Column(uuid())
  personId!: string;

  @Column(time())
  createdAt!: Date;
}

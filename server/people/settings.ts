import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import type { RoleName } from '../kernel/viewer.ts';
import type { Digest, Honour } from './person.row.ts';

export enum HonourPreference {
  AT_ONCE = 'AT_ONCE',
  ASK_FIRST = 'ASK_FIRST',
  ONLY_ME = 'ONLY_ME',
}
registerEnumType(HonourPreference, {
  name: 'HonourPreference',
  description: 'How someone wants to be honoured.',
  valuesConfig: {
    AT_ONCE: { description: 'A recognition of me may stand on the wall at once.' },
    ASK_FIRST: { description: 'Ask me before a recognition of me stands on the wall.' },
    ONLY_ME: { description: 'Recognitions of me are for me.' },
  },
});

export enum DigestFrequency {
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  NEVER = 'NEVER',
}
registerEnumType(DigestFrequency, {
  name: 'DigestFrequency',
  description: 'How often to mail what waits.',
  valuesConfig: {
    DAILY: { description: 'Every morning, when something waits.' },
    WEEKLY: { description: 'Once a week, when something waits.' },
    NEVER: { description: 'No mail.' },
  },
});

export enum Role {
  EDITOR = 'EDITOR',
  ADMIN = 'ADMIN',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What someone may do besides what everybody may.',
  valuesConfig: {
    EDITOR: { description: 'Decides on reports and curates.' },
    ADMIN: { description: 'Installs and connects.' },
  },
});

@ObjectType({ description: "The viewer's own choices and roles.", simpleResolvers: true })
export class Settings {
  @Field(() => HonourPreference, { description: 'How the viewer wants to be honoured.' })
  honour!: Honour;

  @Field(() => DigestFrequency, { description: 'How often the viewer is mailed what waits.' })
  digest!: Digest;

  @Field(() => [Role], { description: "The viewer's roles." })
  roles!: Role[];

  @Field(() => Boolean, { description: 'False where no mail server is configured: digests are not sent then.' })
  isMailConfigured!: boolean;
}

const roleNames: Record<RoleName, Role> = { editor: Role.EDITOR, admin: Role.ADMIN };

export async function settingsOf(context: RequestContext): Promise<Settings> {
  const [row] = await context.db.rows<{ honour: Honour; digest: Digest }>(
    'SELECT honour, digest FROM person WHERE id = ?',
    [context.viewer.personId],
  );
  const roles = [...context.viewer.roles].map((role) => roleNames[role]);
  return Object.assign(new Settings(), row, { roles, isMailConfigured: context.settings.mailConfigured });
}

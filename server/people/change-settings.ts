import { createUnionType, Field, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { write } from '../kernel/write.ts';
import { forgetPerson } from './directory-memory.ts';
import { raiseDirectoryVersion } from './directory-version.ts';
import { DigestFrequency, HonourPreference, Settings, settingsOf } from './settings.ts';

@InputType({ description: 'What to change; what is left out stays.' })
export class ChangeSettingsInput {
  @Field(() => HonourPreference, { nullable: true, description: 'How the viewer wants to be honoured from now on.' })
  honour?: HonourPreference | null;

  @Field(() => DigestFrequency, { nullable: true, description: 'How often to mail.' })
  digest?: DigestFrequency | null;
}

export const ChangeSettingsResult = createUnionType({
  name: 'ChangeSettingsResult',
  description: 'The settings as they are now.',
  types: () => [Settings] as const,
});

/** Changes how the viewer is honoured from now on: earlier recognitions keep the consent they had. */
export async function changeSettings(context: RequestContext, input: ChangeSettingsInput): Promise<Settings> {
  const { personId } = context.viewer;
  await write(context, async (db) => {
    await db.run('UPDATE person SET honour = COALESCE(?, honour), digest = COALESCE(?, digest) WHERE id = ?', [
      input.honour ?? null,
      input.digest ?? null,
      personId,
    ]);
    await raiseDirectoryVersion(db);
    db.announce('personChanged', { personId });
  });
  forgetPerson(context.db, personId);
  return settingsOf(context);
}

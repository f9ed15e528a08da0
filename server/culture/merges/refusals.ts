import { ObjectType } from 'type-graphql';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';

@ObjectType({ implements: Refusal, description: 'There is no such word in the cloud, or another editor was faster.' })
export class CultureWordNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit woord staat niet (meer) zo in de wolk. Kijk opnieuw en probeer het nog eens.',
        en: 'This word is not in the cloud any more, or counts as another one. Look and try once more.',
      }[language],
    );
  }
}

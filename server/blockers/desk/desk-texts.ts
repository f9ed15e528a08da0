import type { DeliverySchedule } from '../../kernel/delivery-schedule.ts';
import type { Language, Words } from '../../kernel/language.ts';
import { DeskClosedReason } from './blocker-desk.ts';

/** Why no letter can be written, said kindly; `#` is the minimum group. */
const closed: Record<DeskClosedReason, Words> = {
  [DeskClosedReason.TOO_FEW_PEOPLE]: {
    nl: 'Met minder dan # mensen kun je hier niet anoniem zijn. Daarom kun je nu geen brief schrijven.',
    en: 'Among fewer than # people you cannot be anonymous here. That is why no letter can be written now.',
  },
  [DeskClosedReason.NO_CONFIDENTIAL_CONTACT]: {
    nl: 'Hier hoort ook te staan bij wie je terechtkunt met wat te zwaar is voor een brief. Zolang dat niet is ingevuld, blijft deze brievenbus dicht.',
    en: 'This page should also say whom to turn to with what is too heavy for a letter. Until that is filled in, this letterbox stays closed.',
  },
  [DeskClosedReason.NO_MANAGEMENT]: {
    nl: 'Er is nog niet ingevuld wie je antwoord moet geven. Zolang dat zo is, blijft deze brievenbus dicht.',
    en: 'It is not filled in yet who has to answer you. Until then this letterbox stays closed.',
  },
};

export function closedMessage(because: DeskClosedReason, language: Language, minimum: number): string {
  return closed[because][language].replace('#', String(minimum));
}

/** When letters are delivered. */
export function deliverySentence(schedule: DeliverySchedule, language: Language): string {
  return sentenceOf(schedule)[language];
}

function sentenceOf(schedule: DeliverySchedule): Words {
  if ('daily' in schedule) {
    const at = schedule.daily;
    return {
      nl: `Brieven worden één keer per dag bezorgd, om ${at} uur, allemaal tegelijk en door elkaar.`,
      en: `Letters are delivered once a day, at ${at}, all at once and shuffled.`,
    };
  }
  if ('hourly' in schedule) {
    return {
      nl: 'Brieven worden elk heel uur bezorgd, allemaal tegelijk en door elkaar.',
      en: 'Letters are delivered every full hour, all at once and shuffled.',
    };
  }
  const seconds = schedule.everySeconds;
  return {
    nl: `In deze demo worden brieven elke ${seconds} seconden bezorgd; in het echt is dat meestal één keer per dag.`,
    en: `In this demo letters are delivered every ${seconds} seconds; in practice it is usually once a day.`,
  };
}

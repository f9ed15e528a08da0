import { DilemmasDilemmas1796600000000 } from '../../migrations/1796600000000-dilemmas-dilemmas.ts';
import type { Capability } from '../kernel/capability.ts';
import { DilemmaNoticesResolver, DilemmasResolver } from './dilemmas.resolver.ts';
import { dilemmaNotices } from './notices.ts';
import { answersOpenly } from './openness/answers-openly.ts';
import { OpenAnswerRow } from './openness/open-answer.row.ts';
import { OpennessRow } from './openness/openness.row.ts';
import { dilemmasPersonalData } from './personal-data.ts';
import { DilemmaRow } from './reading/dilemma.row.ts';
import { DilemmaRecognitionRow } from './reading/dilemma-recognition.row.ts';
import { dilemmaByUuid } from './reading/read-dilemmas.ts';
import { announceAnswered } from './rounds/announce-answered.ts';
import { listDilemmaKeys } from './rounds/list-dilemma-keys.ts';
import { readOfferedDilemmas } from './rounds/offered-dilemmas.ts';
import { openDilemmas } from './rounds/open-dilemmas.ts';
import { storeCourses } from './rounds/store-courses.ts';
import { DilemmaSeriesResolver } from './series.resolver.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    /** A dilemma opened, moved on or was answered. */
    dilemmasChanged: Record<string, never>;
  }
}

declare module '../kernel/answers.ts' {
  interface AnswerForms {
    /** The place of one of the two courses of a dilemma. */
    COURSE: true;
  }
}

export const dilemmas: Capability = {
  name: 'dilemmas',
  entities: [DilemmaRow, DilemmaRecognitionRow, OpenAnswerRow, OpennessRow],
  migrations: [DilemmasDilemmas1796600000000],
  personalData: dilemmasPersonalData,
  resolvers: [DilemmasResolver, DilemmaSeriesResolver, DilemmaNoticesResolver],
  notices: dilemmaNotices,
  answers: { COURSE: { store: storeCourses, readOffered: readOfferedDilemmas, answersOpenly } },
  events: { dilemmasChanged: { changesPages: true } },
  jobs: [
    { name: 'dilemmas-list-keys', schedule: '* * * * *', run: listDilemmaKeys },
    { name: 'dilemmas-open', schedule: '* * * * *', run: openDilemmas },
    { name: 'dilemmas-announce-answered', schedule: '* * * * *', run: announceAnswered },
  ],
  nodes: { Dilemma: (context, uuid) => dilemmaByUuid(context).load(uuid) },
  sharedFields: ['dilemmas', 'dilemmaTrend'],
};

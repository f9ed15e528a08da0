import { PurposeValues1795305660000 } from '../../migrations/1795305660000-purpose-values.ts';
import { PurposePage1795910400000 } from '../../migrations/1795910400000-purpose-page.ts';
import { PurposeFileKeys1795910460000 } from '../../migrations/1795910460000-purpose-file-keys.ts';
import { PurposeValueKeys1795910520000 } from '../../migrations/1795910520000-purpose-value-keys.ts';
import type { Capability } from '../kernel/capability.ts';
import { ChangesResolver } from './changes/changes.resolver.ts';
import { PurposeChangeRow } from './changes/purpose-change.row.ts';
import { changeByUuid } from './changes/read-changes.ts';
import { FileKeyRow } from './file/file-key.row.ts';
import { IndicatorRow } from './indicator/indicator.row.ts';
import { IndicatorAnnotationRow } from './indicator/indicator-annotation.row.ts';
import { IndicatorPointRow } from './indicator/indicator-point.row.ts';
import { annotationByUuid } from './indicator/read-annotations.ts';
import { indicatorByUuid } from './indicator/read-indicator.ts';
import { AnnotationsResolver, IndicatorResolver } from './indicator.resolver.ts';
import { purposePersonalData } from './personal-data.ts';
import { PurposeResolver } from './purpose.resolver.ts';
import { PurposeVersionRow } from './statement/purpose-version.row.ts';
import { versionByUuid } from './statement/read-versions.ts';
import { BehaviourRow } from './values/behaviour.row.ts';
import { CollisionRow } from './values/collision.row.ts';
import { followValues } from './values/follow-values.ts';
import { behaviourByUuid, valuesByUuid } from './values/read-values.ts';
import { ValueRow } from './values/value.row.ts';
import { valueAnnotations } from './values/value-annotations.ts';
import { ValuesResolver } from './values/values.resolver.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    /** Something that the page shows has changed. */
    purposeChanged: Record<string, never>;
  }
}

export const purpose: Capability = {
  name: 'purpose',
  entities: [
    ValueRow,
    BehaviourRow,
    CollisionRow,
    PurposeVersionRow,
    FileKeyRow,
    PurposeChangeRow,
    IndicatorRow,
    IndicatorPointRow,
    IndicatorAnnotationRow,
  ],
  migrations: [
    PurposeValues1795305660000,
    PurposePage1795910400000,
    PurposeFileKeys1795910460000,
    PurposeValueKeys1795910520000,
  ],
  personalData: purposePersonalData,
  resolvers: [PurposeResolver, ChangesResolver, IndicatorResolver, AnnotationsResolver, ValuesResolver],
  events: { purposeChanged: { changesPages: true } },
  start: followValues,
  annotations: { VALUES_CHANGED: valueAnnotations },
  nodes: {
    Value: async ({ db, language }, uuid) => (await valuesByUuid(db, language)).get(uuid) ?? null,
    Indicator: indicatorByUuid,
    IndicatorAnnotation: annotationByUuid,
    PurposeChange: changeByUuid,
    PurposeVersion: ({ db, language }, uuid) => versionByUuid(db, language, uuid),
    Behaviour: ({ db, language }, uuid) => behaviourByUuid(db, language, uuid),
  },
  sharedFields: [
    ...['purpose', 'Purpose.statement', 'Purpose.lang', 'Purpose.versions', 'Purpose.indicator'],
    'Indicator.annotations',
  ],
  immutableTypes: ['Value', 'Behaviour'],
};

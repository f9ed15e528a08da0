import { nodeId } from '../world/size.mjs';
import { openRows } from './open-rows.mjs';
import { behaviourOf, timeOf, valueFrom } from './recognition-json.mjs';

const statements = {
  versions: `SELECT v.id, v.number, v.statement_nl AS statement, v.explanation_nl AS explanation,
      v.participants_nl AS participants, v.reason_nl AS reason, v.colleague_count AS colleagueCount,
      v.customer_count AS customerCount, CAST(v.created_at AS CHAR) AS at, p.id AS authorId, p.name AS authorName
    FROM purpose_version v LEFT JOIN person p ON p.id = v.author_id ORDER BY v.number DESC`,
  values: `SELECT v.id, v.name_nl AS name, v.meaning_nl AS meaning, v.position, v.retired_at AS retiredAt,
      c.text_nl AS collision
    FROM \`value\` v LEFT JOIN \`value\` n ON n.position = v.position + 1 AND n.retired_at IS NULL
    LEFT JOIN collision c ON c.upper_id = v.id AND c.lower_id = n.id
    ORDER BY v.retired_at IS NOT NULL, v.position`,
  behaviours: `SELECT id, value_id AS valueId, text_nl AS text FROM behaviour WHERE retired_at IS NULL
    ORDER BY value_id, position`,
  indicator: `SELECT id, name_nl AS name, unit_nl AS unit, higher_is_better AS higherIsBetter, source_nl AS source,
      weakness_nl AS weakness, version FROM indicator WHERE only_one = 1`,
  points: 'SELECT month, value FROM indicator_point ORDER BY month',
  annotations: `SELECT a.id, a.month, a.text_nl AS text, a.kind FROM indicator_annotation a
    LEFT JOIN blocker b ON a.kind = 'BLOCKER_REMOVED' AND b.id = a.subject_id AND b.listed = 1 AND b.hidden_reason IS NULL
      AND b.state IN ('CLOSED', 'CONFIRMED')
    LEFT JOIN purpose_change c ON a.kind = 'VALUES_CHANGED' AND c.id = a.subject_id
    WHERE a.kind IS NULL OR b.id IS NOT NULL OR c.id IS NOT NULL ORDER BY a.month, a.created_at, a.id`,
};

/** A function that gives what the page of purpose and values shows, each table by a statement of its own. */
export async function openPurpose(url) {
  const { rows } = await openRows(url);
  const names = Object.keys(statements);
  return async () => {
    const all = await Promise.all(names.map((name) => rows(statements[name], [])));
    return pageOf(Object.fromEntries(names.map((name, index) => [name, all[index]])));
  };
}

function pageOf({ versions, values, behaviours, indicator: [indicator], points, annotations }) {
  return {
    ...{ statement: versions[0].statement, lang: 'nl' },
    values: values.filter(({ retiredAt }) => !retiredAt).map((value) => wholeValue(value, behaviours)),
    retiredValues: values.filter(({ retiredAt }) => retiredAt).map((value) => wholeValue(value, behaviours)),
    versions: versions.map(versionOf),
    indicator: indicatorOf(indicator, points, annotations),
    __typename: 'Purpose',
  };
}

function wholeValue({ id, name, meaning, position, collision }, behaviours) {
  const own = behaviours.filter(({ valueId }) => valueId === id);
  return {
    ...valueFrom(id, name, position),
    ...{ meaning, collision, collisionLang: collision && 'nl' },
    behaviours: own.map((behaviour) => behaviourOf(behaviour.id, behaviour.text)),
  };
}

function versionOf({ id, authorId, authorName, at, ...version }) {
  const author = authorId && { id: nodeId('Person', authorId), name: authorName, __typename: 'Person' };
  return {
    id: nodeId('PurposeVersion', id),
    ...version,
    at: timeOf(at),
    lang: 'nl',
    author,
    __typename: 'PurposeVersion',
  };
}

const topics = { BLOCKER_REMOVED: 'Een blokkade weg', VALUES_CHANGED: 'Onze waarden' };

function indicatorOf({ id, higherIsBetter, ...indicator }, points, annotations) {
  return {
    ...{ id: nodeId('Indicator', id), ...indicator, higherIsBetter: higherIsBetter === 1, lang: 'nl' },
    points: points.map(({ month, value }) => ({ month, value, __typename: 'IndicatorPoint' })),
    annotations: annotations.map(({ kind, ...annotation }) => ({
      ...{ ...annotation, id: nodeId('IndicatorAnnotation', annotation.id), lang: 'nl' },
      ...{ topic: kind && topics[kind], __typename: 'IndicatorAnnotation' },
    })),
    __typename: 'Indicator',
  };
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { leadsSomewhere } from '../support/documentation.ts';
import { freePort } from '../support/free-port.mjs';

interface Alert {
  alert: string;
  expr: string;
  annotations: Record<string, string>;
}

const rules: Alert[] = parse(readFileSync('docs/monitoring/applaus-alerts.yaml', 'utf8')).groups.flatMap(
  ({ rules }: { rules: Alert[] }) => rules,
);
const dashboard = JSON.parse(readFileSync('docs/monitoring/applaus-dashboard.json', 'utf8'));
const panels: { title: string; targets: { expr: string }[] }[] = dashboard.panels;
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
];
/** The metrics and the labels that an expression names; of a histogram it names the buckets. */
const metricsOf = (expression: string): string[] =>
  (expression.match(/\bapplaus_\w+/g) ?? []).map((name) => name.replace(/_seconds_bucket$/, '_seconds'));
const labelsOf = (expression: string) => [...expression.matchAll(/(?:\{|by \()(\w+)/g)].map(([, label]) => label!);

describe('dashboard and alerts', () => {
  let server: BuiltServer;
  let scraped: string;
  beforeAll(async () => {
    const port = await freePort();
    server = await startDemo({
      ...{ METRICS_PORT: String(port), BLOCKERS_DELIVERY: 'every 1s' },
      ...{ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'applaus@intranet.test' },
    });
    const scrape = async () => {
      scraped = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return scraped;
    };
    const isComplete = (text: string) =>
      /^applaus_delivery_late_days 0$/m.test(text) && /^applaus_job_late_/m.test(text);
    await vi.waitUntil(async () => isComplete(await scrape()), { timeout: 60_000 });
  });
  afterAll(() => server.stop());

  const known = () => new Set([...scraped.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name!));

  it('name only metrics and labels that a running server has', () => {
    const labels = new Set([...scraped.matchAll(/[{,](\w+)="/g)].map(([, label]) => label!));
    const named = expressions.flatMap(metricsOf);
    expect(new Set(named).size).toBeGreaterThan(15);
    expect(named.filter((name) => !known().has(name))).toEqual([]);
    expect(expressions.flatMap(labelsOf).filter((label) => !labels.has(label))).toEqual([]);
    expect(metricsOf('rate(applaus_nothing_total[5m])').filter((name) => !known().has(name))).toHaveLength(1);
  });

  it('leave no metric of ours out', () => {
    const ours = [...known()].filter((name) => !/^applaus_(process|nodejs)_/.test(name));
    expect(ours.filter((name) => !expressions.some((expression) => metricsOf(expression).includes(name)))).toEqual([]);
  });

  it('each alert says what it is, what to do, and where more stands', () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const { alert, expr, annotations } of rules) {
      expect(alert).toMatch(/^Applaus[A-Z]\w+$/);
      expect(expr, alert).toMatch(/ [<>=]=? [\d.]+$/);
      expect(Object.keys(annotations), alert).toEqual(['summary', 'description', 'docs']);
      expect(leadsSomewhere('README.md', annotations.docs!), annotations.docs).toBe(true);
    }
  });

  it('each panel has a title of its own, a source and a place', () => {
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
    for (const panel of dashboard.panels) {
      expect(panel).toMatchObject({
        datasource: { uid: expect.stringContaining('{datasource}') },
        gridPos: { x: expect.any(Number) },
      });
      expect(panel.targets.length, panel.title).toBeGreaterThan(0);
    }
  });

  it('every metric of ours is in the manual', () => {
    const manual = readFileSync('docs/operations.md', 'utf8');
    const ours = [...known()].filter((name) => !/^applaus_(process|nodejs)_/.test(name));
    expect(ours.filter((name) => !manual.includes(name))).toEqual([]);
  });
});

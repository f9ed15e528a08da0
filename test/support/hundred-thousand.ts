import type { Database } from '../../server/kernel/database.ts';

/** Ids of generated rows: a number at the end of a uuid. */
export const generatedUuid = (kind: string, number: number) =>
  `${kind}0000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const size = { people: 20_000, recognitions: 100_000, departments: 50 };
/** The department that all others are part of, and a value that nobody has shown since the first tenth of the stories. */
export const everybody = size.departments;
export const forgotten = 6;

/** Fills an empty database by a few statements: stories of 20 minutes apart, each with two receivers and two reactions. */
export async function fillWithRecognitions(db: Database): Promise<void> {
  const mysql = db.dialect === 'mysql';
  const id = (kind: string, number: string) =>
    mysql
      ? `CONCAT('${kind}0000000-0000-7000-8000-', LPAD(${number}, 12, '0'))`
      : `printf('${kind}0000000-0000-7000-8000-%012d', ${number})`;
  const at = mysql
    ? "DATE_ADD('2020-01-01', INTERVAL n * 20 MINUTE)"
    : "strftime('%Y-%m-%d %H:%M:%f', '2020-01-01', '+' || (n * 20) || ' minutes')";
  const publishedAt = `CASE WHEN n % 100 = 99 THEN NULL ELSE ${at} END`;
  const digits =
    '(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)';
  const numbers = (count: number) =>
    `(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n
      FROM ${digits} a, ${digits} b, ${digits} c, ${digits} e, ${digits} f) numbers WHERE n < ${count} ORDER BY n`;
  const { people, recognitions, departments } = size;
  const receiver = (factor: number) => `(n * ${factor} + 1) % ${people}`;
  const text = (word: string) => (mysql ? `CONCAT('${word} ', n, ' umbrella')` : `'${word} ' || n || ' umbrella'`);
  const words = mysql
    ? "CONCAT(' rain ', n, ' umbrella shade sun ', IF(n % 2, 'odd', 'even'))"
    : "' rain ' || n || ' umbrella shade sun ' || CASE WHEN n % 2 THEN 'odd' ELSE 'even' END";
  const name = mysql ? "CONCAT('person ', n)" : "'person ' || n";
  const statements = [
    `INSERT INTO department (id, name, parent_id) SELECT ${id('d', 'n')}, ${name}, NULL FROM ${numbers(departments + 1)}`,
    `INSERT INTO \`value\` (id, position, name_nl, name_en, meaning_nl, meaning_en)
       SELECT ${id('c', 'n')}, n, 'Zorg', 'Care', '', '' FROM ${numbers(forgotten + 1)}`,
    `INSERT INTO person (id, name, folded_name, department_id, active, honour, digest, created_at)
       SELECT ${id('a', 'n')}, ${name}, ${name}, ${id('d', `n % ${departments}`)}, 1, 'AT_ONCE', 'NEVER', '2020-01-01' FROM ${numbers(people)}`,
    `INSERT INTO recognition (id, giver_id, value_id, lang, situation, action, effect, words, created_at, published_at,
         first_published_at, given_on, day_slot, idempotency_key, content_hash)
       SELECT ${id('b', 'n')}, ${id('a', `(n * 7) % ${people}`)},
         ${id('c', `CASE WHEN n < ${recognitions / 10} AND n % 2 = 0 THEN ${forgotten} ELSE n % ${forgotten} END`)}, 'en',
         ${text('rain')}, ${text('shade')}, ${text('sun')}, ${words}, ${at}, ${publishedAt}, ${publishedAt}, ${mysql ? 'n' : "'' || n"}, 1, ${mysql ? 'n' : "'' || n"}, ''
       FROM ${numbers(recognitions)}`,
    ...[13, 17].map(
      (
        factor,
        position,
      ) => `INSERT INTO recognition_receiver (recognition_id, person_id, position, consent, created_at, published_at)
       SELECT ${id('b', 'n')}, ${id('a', receiver(factor))}, ${position}, 'GIVEN', ${at}, ${publishedAt}
       FROM ${numbers(recognitions).replace('ORDER BY', position === 0 ? 'ORDER BY' : `AND ${receiver(13)} <> ${receiver(17)} ORDER BY`)}`,
    ),
    ...[`${receiver(13)} % ${departments}`, String(everybody)].map(
      (department) => `INSERT INTO recognition_department (recognition_id, department_id, published_at)
       SELECT ${id('b', 'n')}, ${id('d', department)}, ${publishedAt} FROM ${numbers(recognitions)}`,
    ),
    ...['HEART', 'COPY'].map(
      (kind) => `INSERT INTO reaction (recognition_id, person_id, kind)
       SELECT ${id('b', 'n')}, ${id('a', `(n * 3) % ${people}`)}, '${kind}' FROM ${numbers(recognitions)}`,
    ),
  ];
  for (const statement of statements) await db.transaction((writer) => writer.run(statement));
  const tables = ['person', 'recognition', 'recognition_receiver', 'recognition_department', 'reaction', 'notice'];
  const analyse = mysql ? [`ANALYZE TABLE ${tables.join(', ')}`] : ['ANALYZE'];
  for (const statement of analyse) await db.dataSource.query(statement);
}

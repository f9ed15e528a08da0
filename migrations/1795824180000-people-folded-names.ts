import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are folded anew: apostrophes are left out, hyphens are blanks, letters written as one (ĳ) are two. */
export class PeopleFoldedNames1795824180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (let last = ''; ; ) {
      const sql = 'SELECT id, name, folded_name AS form FROM person WHERE id > ? ORDER BY id LIMIT 1000';
      const people: { id: string; name: string; form: string }[] = await runner.query(sql, [last]);
      for (const { id, name, form } of people) {
        if (folded(name) === form) continue;
        await runner.query('UPDATE person SET folded_name = ? WHERE id = ?', [folded(name), id]);
      }
      if (people.length === 0) return;
      last = people.at(-1)!.id;
    }
  }

  /** Nothing to take back: the search of before finds less by these forms, and the next import writes its own. */
  async down(): Promise<void> {}
}

/** As the server folded names when this was written; a test tells when it does so no more. */
function folded(name: string): string {
  const form = name
    .replace(/['`´ʹʻʼʽʾʿˈ‘’‚‛′]/g, '')
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœıðþħŧς]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\s\p{Cc}\p{Pd}.,;()/]+/gu, ' ')
    .trim()
    .normalize('NFC');
  return [...form].slice(0, 240).join('');
}

const plain: Record<string, string> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ς: 'σ' },
};

import { describe, expect, test } from 'vitest';
import { warningsIn } from '../../client/letterbox/warn/warnings-in.ts';

const found = (text: string) => warningsIn(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('what may lead to a person', () => {
  test.each([
    ['Bel 06-12345678 of +31 6 1234 5678', ['phone: +31 6 1234 5678', 'phone: 06-12345678']],
    ['Mail jan.de.wit@haven.nl', ['email: jan.de.wit@haven.nl']],
    ['Zij woont in de Dorpsstraat 12b, 3311 AB Dordrecht', ['address: Dorpsstraat 12b', 'address: 3311 AB']],
    ['She lives at 12 Baker Street', ['address: 12 Baker Street']],
    ['In ons team en bij mijn leidinggevende', ['team: ons team', 'team: mijn leidinggevende']],
    ['My team cannot do this', ['team: My team']],
    ['Vraag het aan mevrouw Postma', ['name: mevrouw Postma']],
    ['Toen kwam Bram de Wit erbij', ['name: Bram de Wit']],
    ['Ik sprak J. van den Berg', ['name: J. van den Berg']],
  ])('is found in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'De klant wachtte 45 minuten en betaalde 1.250,00 euro.',
    'Het systeem vraagt om een ordernummer. Maar Excel kan dat niet.',
    'We measure the wrong thing. The CRM is slow.',
    'Bestelling 20261127 bleef liggen.',
    'Ik kap klanten af. Ze bellen morgen terug.',
  ])('is not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is told once, however often it stands there', () => {
    expect(found('ons team, ons team')).toEqual(['team: ons team']);
  });
});

import { counter } from '../../ui/counter.ts';
import type { DutyWords } from './duty.types.ts';

const count = counter('nl');

export const words: DutyWords = {
  agrees: 'Klopt met wat op {day} is gepubliceerd.',
  turn: 'Een antwoord bij “{blocker}” is veranderd nadat het op {published} is gepubliceerd.',
  'missing-turn': 'Een antwoord bij “{blocker}” dat op {published} is gepubliceerd, is er niet meer.',
  deadline: 'De uiterste dag van “{blocker}” is veranderd nadat hij op {published} is gepubliceerd.',
  backdated: 'Bij “{blocker}” staat iets met de datum {day} dat pas op {published} is gepubliceerd.',
  unpublished: 'Bij “{blocker}” staat iets met de datum {day} dat toen niet is gepubliceerd.',
  figure: 'Het aantal {figure} is veranderd nadat het op {published} is gepubliceerd.',
  figures: {
    delivered: 'bezorgde brieven',
    asked: 'gevraagde antwoorden',
    answeredOnTime: 'antwoorden op tijd',
    confirmed: 'bevestigingen',
    overdue: 'brieven die te laat zijn',
  },
  erased: 'Bij “{blocker}” is op {day} iets gewist, omdat de wet dat vraagt.',
  more: (n) => count(n, { one: 'En nog # verschil.', other: 'En nog # verschillen.' }),
  other: 'Dit apparaat zag eerder een ander bulletin: het bord is daar niet meer mee te vergelijken.',
  rewritten: 'Wat is gepubliceerd, spreekt zichzelf tegen: er is iets herschreven.',
  nothing: 'Vanaf de volgende bezorging wordt vastgelegd wat hier staat.',
  unreachable: 'Het bord kon nu niet vergeleken worden met wat is gepubliceerd.',
  what: 'Wat bewijst dit?',
  proves: [
    'Bij elke bezorging wordt vastgelegd wat hier staat: de cijfers, elk antwoord met zijn dag, en elke uiterste dag. Dat komt in een ondertekende reeks die iedereen kan ophalen, ook buiten je werk. Je browser heeft het bord ermee vergeleken.',
    'Klopt het, dan is er sinds die bezorging niets stilletjes herschreven, ook niet door de beheerder. Het bewijst niet dat een antwoord waar is, en niet dat elke brief bezorgd is. Wat na de laatste bezorging kwam, telt pas bij de volgende mee.',
    'Is er een verschil, dan hoort het management te kunnen uitleggen hoe dat komt. De ondernemingsraad kan het nakijken.',
  ],
};

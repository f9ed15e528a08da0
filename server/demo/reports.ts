/** A report in the demo, and what an editor decided on it. */
export interface DemoReport {
  recognition: string;
  reporter: string;
  reason: string;
  hoursAgo: number;
  decided?: { editor: string; note: string; hoursAgo: number };
}

export const reports: DemoReport[] = [
  {
    recognition: 'card-for-the-early-boat',
    reporter: 'yara.elamrani',
    reason:
      'Iedereen op de boot van 6.40 uur weet over wie dit gaat, en een gebroken heup is iets van hemzelf. ' +
      'Weet hij dat dit hier staat? Anders vraag ik het hem graag eerst even.',
    hoursAgo: 19,
  },
  {
    recognition: 'six-page-letter',
    reporter: 'hulya.koc',
    reason: 'Volgens mij woont deze mevrouw bij mij in de straat. Ze zou niet willen dat we haar brief bespreken.',
    hoursAgo: 47 * 24,
    decided: {
      editor: 'ilse.brouwer',
      note: 'Haar naam en woonplaats staan er niet in, en Saskia heeft haar gebeld: ze is er juist blij mee.',
      hoursAgo: 46 * 24 + 2,
    },
  },
];

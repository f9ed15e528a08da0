import type { LetterSite } from './letter-site.ts';
import type { QuietVisit } from './quiet-visit.ts';

/** As long as a letter may be, with its title. */
const TEXT = 'Mevrouw Jansen belt mijn team elke dag, en dan mogen wij niets beloven. '.repeat(60).slice(0, 3_960);
/** The same without a name, so that no warning comes and moves the button while it is pressed. */
const PLAIN = 'wij mogen klanten niets beloven, en dat kost hun elke keer een dag. '.repeat(60).slice(0, 3_960);
const SEND = 'button[type=submit]';
const ACCEPTED = ['[role=status]', 'Je brief ligt in de bus.'] as const;

/** From the press to the acceptance, by the clock of the page outside. */
export interface Sending {
  from: number;
  to: number;
}

/** The first letter by mouse and keyboard; of the others only the sending, which is what the page outside must not see. */
export async function sendLetters(visit: QuietVisit, count: number): Promise<{ sendings: Sending[]; receipt: string }> {
  await writeByHand(visit);
  const sendings = [await send(visit)];
  const receipt = await receiptIn(visit);
  while (sendings.length < count) {
    // Three letters a week and person.
    if (sendings.length % 3 === 0) await greetAsAnother(visit, `person-${sendings.length}`);
    else await leaveReceipt(visit);
    await writeQuickly(visit);
    sendings.push(await send(visit));
  }
  return { sendings, receipt };
}

async function writeByHand({ hands, page }: QuietVisit): Promise<void> {
  await hands.appears('footer p', 'Je kunt deze week nog');
  await hands.press('label', 'Cijfers');
  await hands.type('input[name=title]', 'Zes minuten is te kort');
  await hands.type('textarea[name=obstacle]', TEXT);
  // Until the form has looked for names in it.
  await page.waitForTimeout(700);
  await page.keyboard.type(' Zo is het.', { delay: 20 });
}

async function writeQuickly({ hands }: QuietVisit): Promise<void> {
  await hands.appears('footer p', 'Je kunt deze week nog');
  await hands.pressQuickly('label', 'Cijfers');
  await hands.typeQuickly('input[name=title]', 'Zes minuten is te kort');
  await hands.typeQuickly('textarea[name=obstacle]', PLAIN);
}

async function send({ hands, page }: QuietVisit): Promise<Sending> {
  const now = () => page.evaluate(() => performance.now());
  let from = 0;
  await hands.press(SEND, '', async () => {
    from = await now();
  });
  await hands.appears(...ACCEPTED);
  return { from, to: await now() };
}

async function receiptIn({ hands }: QuietVisit): Promise<string> {
  await hands.appears('.groups li:nth-child(7)');
  const groups = () => [...document.querySelectorAll('.groups li')].map((group) => group.textContent);
  return (await hands.inside().evaluate(groups)).join('-');
}

async function leaveReceipt({ hands, page }: QuietVisit): Promise<void> {
  await hands.pressQuickly('button', 'Klaar');
  await hands.pressQuickly('button', 'Ja, ik heb het');
  await page.evaluate(() => Reflect.get(window, 'say')({ type: 'show', screen: 'write' }));
}

/** Another person begins at the form, with stamps of their own. */
function greetAsAnother({ page }: QuietVisit, person: string): Promise<void> {
  return page.evaluate((name) => Reflect.get(window, 'greet')(name), person);
}

/** An answer comes; it is read with the receipt, and replied to. */
export async function readAnswer(
  { hands, page, begin }: QuietVisit,
  { world }: LetterSite,
  receipt: string,
): Promise<void> {
  await world.deliver([{ to: world.posted.at(-1)!, answer: { title: 'Zes minuten', state: 'ASKED' } }]);
  await begin();
  await hands.appears('h1');
  await page.evaluate(() => Reflect.get(window, 'say')({ type: 'show', screen: 'letters' }));
  await hands.press('button', 'Voer een ontvangstbewijs in');
  await hands.type('textarea', receipt);
  await hands.press(SEND);
  await hands.appears('h1', 'Zes minuten');
  await hands.type('textarea', 'Op maandag.');
  await hands.press('button', 'Doe op de post');
  await hands.appears('[role=status]', 'Je reactie');
}

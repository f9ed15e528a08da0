import { screen, within } from '@testing-library/react';
import type { GiveRecognitionInput, RecognitionFragment, ValuesQuery } from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { aPage, aPerson, aRecognition, aValue } from './samples.ts';
import type { Answers } from './schema-link.ts';
import { openWidget } from './widget.tsx';

type Value = ValuesQuery['purpose']['values'][number];

export const kees = aPerson({ name: 'Kees Jansen' });
export const dewi = aPerson({ name: 'Dewi Tan' });

const behaviour = { __typename: 'Behaviour', id: 'hand', text: 'Bied je hand aan.', lang: 'nl' } as const;

export const values: Value[] = [
  { ...aValue(), meaning: 'Iedereen komt heelhuids over.', behaviours: [behaviour] },
  { ...aValue({ id: 'tijd', name: 'Op tijd', rank: 2 }), meaning: 'Een minuut telt.', behaviours: [] },
];

export const texts = {
  situation: 'Een vaste klant stond voor de derde keer aan de balie met dezelfde kaart.',
  action: 'Kees liep met hem mee naar de automaat en zag dat het hoesje stoorde.',
  effect: 'Hij reist weer alleen naar zijn zus.',
};

/** What the server makes of a nomination that it takes. */
export function recognitionOf({ receiverIds, valueId, ...input }: GiveRecognitionInput, said: object = {}) {
  const receivers = [kees, dewi].filter(({ id }) => receiverIds.includes(id));
  const value = values.find(({ id }) => id === valueId)!;
  const publishedAt = '2026-11-22T12:00:00Z';
  const { situation, action, effect, lang } = input;
  const recognition = aRecognition({ situation, action, effect, lang, value, receivers, publishedAt });
  return { state: 'PUBLISHED', ...recognition, ...said };
}

/** An answer that takes every nomination, and keeps what was sent. */
export function taking(sent: GiveRecognitionInput[], said: object = {}) {
  return ({ input }: { input: GiveRecognitionInput }) => {
    sent.push(input);
    return recognitionOf(input, said);
  };
}

/** A wall whose composer is open, answered by `give`, which also sees each sending. */
export async function openComposer(answers: Answers = {}, lang: Lang = 'nl', recognitions: RecognitionFragment[] = []) {
  const viewer = aPerson({ name: 'Sanne de Vries' });
  const people = ({ search }: { search: string }) =>
    [viewer, kees, dewi].filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const purpose = { values };
  const opened = await openWidget({ viewer, people, purpose, wall: aPage(recognitions), ...answers }, { lang });
  const nominate = await screen.findByRole('button', { name: lang === 'nl' ? 'Nomineer een collega' : /^Nominate/ });
  const open = async () => {
    await opened.user.click(nominate);
    await screen.findByRole('combobox', { name: /Wie|Who/ });
    return within(screen.getByRole('dialog'));
  };
  return { ...opened, viewer, nominate, open, dialog: await open() };
}

type Composer = Awaited<ReturnType<typeof openComposer>>;

export const fieldName = { situation: /^Wat gebeurde/, action: /^Wat (deed|deden) /, effect: /^Wat betekende/ };

export async function choose({ user, dialog }: Composer, search: string): Promise<void> {
  await user.type(dialog.getByRole('combobox'), search);
  await user.click(await dialog.findByRole('option', { name: new RegExp(search, 'i') }));
}

export async function write({ user, dialog }: Composer, name: keyof typeof texts, text: string): Promise<void> {
  const field = dialog.getByRole('textbox', { name: fieldName[name] });
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

/** Everything that a story needs. */
export async function fillIn(composer: Composer): Promise<void> {
  await choose(composer, 'Kees');
  await composer.user.click(composer.dialog.getByRole('radio', { name: 'Veilig' }));
  for (const name of ['situation', 'action', 'effect'] as const) await write(composer, name, texts[name]);
}

export async function send({ user, dialog }: Composer): Promise<void> {
  await user.click(dialog.getByRole('button', { name: /^(Nomineer|Bewaar|Probeer opnieuw)$/ }));
}

/** What a screen reader says after the name of a control. */
export function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

import type { AnswerItem, AnswerManifest } from '../../kernel/answers.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';

/** Hands answers to rounds to the capabilities whose they are; a form that none has is passed over. */
export async function storeAnswers(context: Context, db: Writing, day: string, items: DeliveredItem[]): Promise<void> {
  const delivered = items.map(answerIn);
  for (const [form, manifest] of Object.entries<AnswerManifest<Context, Writing>>(context.answers)) {
    const ofForm = delivered.filter((item) => item.form === form);
    await manifest.store(context, db, { day, items: ofForm.map(({ form: _, ...item }) => item) });
  }
}

/** An item of an answer to a round, with the form that says whose it is. */
function answerIn({ id, content }: DeliveredItem): AnswerItem & { form: string } {
  const [form = '', round = '', ...said] = JSON.parse(content) as string[];
  return { id, form, round, said };
}

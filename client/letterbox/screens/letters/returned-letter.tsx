/** @jsxImportSource preact */
import { Button } from '../../controls/button.tsx';
import { useShared } from '../../controls/door-context.tsx';
import { Note } from '../../controls/note.tsx';
import { changeStored } from '../../door/door.ts';
import { draftOf } from '../../door/letter-draft.ts';
import { withoutItem } from '../../door/outbox.ts';
import { readBody } from '../../protocol/body.ts';
import { letterOfTexts } from '../../protocol/letter.ts';
import type { OutboxItem } from '../../storage/stored.ts';

/** A letter that lapsed or was refused, with its texts, so that it can be sent again. */
export function ReturnedLetter({ item, isLetter }: { item: OutboxItem; isLetter: boolean }) {
  const { door, words, desk, goTo } = useShared();
  const { outbox, sent } = words;
  const drop = async () => {
    await changeStored(door, (stored) => withoutItem(stored, item.hash));
    // A letter that was never accepted has no thread, so its receipt opens nothing.
    if (door.state.unsaved?.hash === item.hash) door.change({ unsaved: undefined });
  };
  const rewrite = async () => {
    desk.draft = draftOf(letterOfTexts((await readBody(item.body)).texts));
    await drop();
    goTo({ name: 'write' });
  };
  const away = async () => {
    await drop();
    goTo({ name: 'letters' });
  };
  const said = item.state === 'lapsed' ? outbox.lapsed : outbox.refused;
  const text = item.reason === 'IDENTIFIED_REQUEST' ? sent.identified : said.text;
  return (
    <Note title={said.title} text={text} role="status">
      <div class="row">
        {isLetter && <Button onClick={() => void rewrite()}>{outbox.again}</Button>}
        <Button look="quiet" onClick={() => void away()}>
          {outbox.drop}
        </Button>
      </div>
    </Note>
  );
}

/** @jsxImportSource preact */
import { Button } from '../../controls/button.tsx';
import { useShared } from '../../controls/door-context.tsx';
import { Note } from '../../controls/note.tsx';
import type { OutboxItem } from '../../door/door.ts';
import { draftOf } from '../../door/letter-draft.ts';
import { dropItem } from '../../door/outbox.ts';
import { BODY_TYPE, textsOfBody } from '../../protocol/body.ts';
import { letterOfTexts } from '../../protocol/letter.ts';

/** Without a body where the letterbox had accepted it: then its text is gone from here. */
type Returned = Pick<OutboxItem, 'hash' | 'state' | 'reason'> & { body?: OutboxItem['body'] };

/** A letter that lapsed or was refused; what is still in memory can be sent again. */
export function ReturnedLetter({ item: { hash, state, reason, body } }: { item: Returned }) {
  const { door, words, desk, goTo } = useShared();
  const { outbox, sent } = words;
  const drop = () => {
    dropItem(door, hash);
    // A letter that was never accepted has no thread, so its receipt opens nothing.
    if (door.state.unsaved?.hash === hash) door.change({ unsaved: undefined });
  };
  const rewrite = () => {
    desk.draft = draftOf(letterOfTexts(textsOfBody(body!)));
    drop();
    goTo({ name: 'write' });
  };
  const away = () => {
    drop();
    goTo({ name: 'letters' });
  };
  const said = state === 'lapsed' ? outbox.lapsed : outbox.refused;
  const text = reason === 'IDENTIFIED_REQUEST' ? sent.identified : said.text;
  return (
    <Note title={said.title} text={text} role="status">
      <div class="row">
        {body?.[4] === BODY_TYPE.letter && <Button onClick={rewrite}>{outbox.rewrite}</Button>}
        <Button look="quiet" onClick={away}>
          {outbox.drop}
        </Button>
      </div>
    </Note>
  );
}

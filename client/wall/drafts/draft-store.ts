import type { StoredDraftFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { contentOf, type DraftState, type OpenDraft, type RecognitionDraft } from './draft.ts';
import { type SaveAnswer, saveDraft } from './save-draft.ts';
import { type Saved, SaveLoop, whileUnsaved } from './save-loop.ts';
import { type DraftSession, discardStored, draftFromStored, readStored, rememberStored } from './stored-draft.ts';

export interface Opening {
  /** What the form begins with; texts that differ from it could be lost. */
  start: RecognitionDraft;
  stored?: StoredDraftFragment | null;
  /** Without one it is stored nowhere: what is already on the wall is only changed there. */
  session?: DraftSession | undefined;
}

/**
 * A draft while it is being written, and after that until everything of it is saved. Its texts are in the memory of this
 * module, since a browser's storage can be read by every script of the host page, and by whoever uses the computer next.
 */
export class DraftStore implements OpenDraft {
  readonly start: RecognitionDraft;
  state: DraftState;
  version: number;
  #session: DraftSession | undefined;
  #key: string;
  #savedContent: string;
  /** What was sent and never answered: it may be what the server has. */
  #unanswered = new Set<string>();
  #listeners = new Set<() => void>();
  #stopWatching: (() => void) | undefined;
  #loop = new SaveLoop(() => this.#save());

  constructor({ start, stored, session }: Opening) {
    const draft = stored ? draftFromStored(stored) : start;
    this.start = start;
    this.state = { draft, saving: 'saved' };
    this.#session = session;
    this.version = stored?.version ?? 0;
    this.#key = draft.key;
    this.#savedContent = contentOf(draft);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly change = (changes: Partial<RecognitionDraft>): RecognitionDraft => {
    const draft = { ...this.state.draft, ...changes };
    const isSaved = contentOf(draft) === this.#savedContent;
    const { saving, message } = this.state;
    const isWaiting = saving === 'failed' || saving === 'changed';
    const next = isWaiting ? saving : isSaved ? 'saved' : 'unsaved';
    this.#set({ draft, saving: next, message: saving === 'refused' ? undefined : message });
    if (!isSaved) this.#touch();
    return draft;
  };

  stop(): Promise<void> {
    return this.#loop.stop();
  }

  resume(): void {
    if (contentOf(this.state.draft) !== this.#savedContent) this.#touch();
  }

  /** Its writer goes on in this session, which may be another than it was begun in. */
  join(session: DraftSession | undefined): void {
    if (this.#session || !session) return;
    this.#session = session;
    this.#set({ saving: 'unsaved' });
    this.#touch();
  }

  /** What another computer wrote is taken over while nothing was typed here; after that the next save meets it. */
  renew(stored: StoredDraftFragment | null | undefined): void {
    const isNewer = stored && (stored.idempotencyKey !== this.#key || stored.version > this.version);
    if (isNewer && this.#session && this.state.saving === 'saved') this.#follow(stored, draftFromStored(stored));
  }

  async sent(): Promise<void> {
    const [session, key] = [this.#session, this.state.draft.key];
    this.#end();
    if (!session) return;
    rememberStored(session, null);
    if (key !== this.#key && this.version > 0) await discardStored(session, this.#key, this.version);
    await readStored(session);
  }

  async discard(): Promise<void> {
    const session = this.#session;
    this.#end();
    if (session) rememberStored(session, null);
    await this.stop();
    if (!session || this.version === 0) return;
    const { failed } = await discardStored(session, this.#key, this.version);
    if (failed !== undefined) await readStored(session);
  }

  readonly takeTheirs = (): void => {
    const { theirs } = this.state;
    if (theirs) this.#follow(theirs, draftFromStored(theirs));
  };

  readonly takeMine = (): void => {
    const { theirs, draft } = this.state;
    if (theirs)
      this.#follow(theirs, { ...draft, key: theirs.idempotencyKey, sentUnderKey: undefined, isKeyShared: true });
  };

  async #save(): Promise<Saved> {
    const { draft, theirs } = this.state;
    const content = contentOf(draft);
    if (!this.#session || theirs) return 'refused';
    if (content === this.#savedContent) {
      this.#set({ saving: 'saved' });
      return 'done';
    }
    this.#unanswered.add(content);
    return this.#learn(await saveDraft(this.#session, draft, this.version));
  }

  #learn(answer: SaveAnswer): Saved {
    if (answer.is === 'failed') {
      this.#set({ saving: 'failed', message: undefined });
      return 'failed';
    }
    if (answer.is === 'over') this.#leave();
    if (answer.is === 'saved') this.#follow(answer.stored, this.state.draft);
    if (answer.is === 'refused') this.#set({ saving: 'refused', message: answer.message });
    if (answer.is === 'changed') return this.#compare(answer.stored, answer.message);
    return answer.is === 'saved' ? 'done' : 'refused';
  }

  /** A save of ours whose answer was lost is no other version. */
  #compare(stored: StoredDraftFragment | null, message: string): Saved {
    if (!stored) this.#separate(message);
    else if (this.#unanswered.has(contentOf(draftFromStored(stored)))) this.#follow(stored, this.state.draft);
    else {
      this.#set({ saving: 'changed', theirs: stored, message });
      return 'refused';
    }
    return 'done';
  }

  /**
   * What is here becomes a draft of its own, since the one that it followed was sent or discarded elsewhere; unless just this
   * was sent from here and the answer was lost: then the key has to stay, so that it is not given twice.
   */
  #separate(message: string): void {
    const { draft } = this.state;
    this.version = 0;
    this.#savedContent = '';
    if (draft.sentUnderKey === contentOf(draft)) this.#touch();
    else {
      this.change({ key: newKey(), sentUnderKey: undefined, isKeyShared: false });
      this.#set({ message });
    }
  }

  /** It waits for its writer to come back; whoever uses the page now is not asked about it. */
  #leave(): void {
    this.#session = undefined;
    this.#set({ saving: 'failed', message: undefined });
    this.#stopWatching = void this.#stopWatching?.();
  }

  #touch(): void {
    if (this.#session && !this.state.theirs) this.#loop.touch();
  }

  #end(): void {
    this.#set({ saving: 'saved', theirs: undefined });
    this.#session = undefined;
  }

  /** What is stored now is known; `draft` goes on from it. */
  #follow(stored: StoredDraftFragment, draft: RecognitionDraft): void {
    this.version = stored.version;
    this.#key = stored.idempotencyKey;
    this.#savedContent = contentOf(draftFromStored(stored));
    this.#unanswered.clear();
    if (this.#session) rememberStored(this.#session, stored);
    const isSaved = contentOf(draft) === this.#savedContent;
    const message = this.state.theirs ? undefined : this.state.message;
    this.#set({ draft, saving: isSaved ? 'saved' : 'unsaved', theirs: undefined, message });
    if (!isSaved) this.#touch();
  }

  #set(changes: Partial<DraftState>): void {
    this.state = { ...this.state, ...changes };
    const isUnsaved = this.state.saving !== 'saved';
    if (isUnsaved) this.#stopWatching ??= whileUnsaved(() => this.#loop.flush());
    else this.#stopWatching = void this.#stopWatching?.();
    for (const listener of this.#listeners) listener();
  }
}

/** @jsxImportSource preact */
import { useWords } from '../../controls/door-context.tsx';
import { ErrorLine } from '../../controls/field.tsx';
import type { useReply } from './use-reply.ts';

/** What became of a reply. */
export function ReplyOutcome({ outcome }: { outcome: ReturnType<typeof useReply>['outcome'] }) {
  const { thread, notSent } = useWords();
  if (outcome === 'storage') return <ErrorLine text={notSent.storage} />;
  if (outcome === 'refused') return <ErrorLine text={thread.refused} />;
  if (outcome === 'no-slot') return <ErrorLine text={thread.noSlot} />;
  const said = { sending: thread.waiting, 'on-its-way': thread.sent, accepted: thread.accepted };
  return <p role="status">{outcome && outcome !== 'needs-text' && said[outcome]}</p>;
}

import { Dialog } from '../../ui/dialog.tsx';
import { useWallWords } from '../wall-words.ts';
export function ReportDialog({
  onClose,
}: {
  recognition?: { id: string };
  comment?: { id: string };
  onClose: () => void;
}) {
  const words = useWallWords();
  return (
    <Dialog title={words.report.story} onClose={onClose}>
      {null}
    </Dialog>
  );
}

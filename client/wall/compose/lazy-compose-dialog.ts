import { part } from '../../ui/lazily.tsx';

/** The composer loads when it is opened: `{ onClose, recognition? }`. */
export const composeDialog = part(async () => (await import('./compose-dialog.tsx')).ComposeDialog);

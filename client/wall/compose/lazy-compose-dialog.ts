import { lazyComponent } from '../../ui/lazily.tsx';

/** The composer loads when it is opened: `{ onClose, recognition? }`. */
export const composeDialog = lazyComponent(async () => (await import('./compose-dialog.tsx')).ComposeDialog);

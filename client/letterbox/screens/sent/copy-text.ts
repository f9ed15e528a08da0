/** Copies, in the old way where the page around the frame did not lend us the clipboard. */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(shown);
  }
}

function copySelection(shown: HTMLElement): boolean {
  const selection = getSelection();
  selection?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } catch {
    return false; // it stays selected: the person can copy it
  }
}

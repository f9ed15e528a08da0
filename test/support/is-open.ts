/** Whether a server answers at this address, whatever it says. */
export const isOpen = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const KEY = 'monogram.studio.seller';

/** The seller a person last worked for in this browser. */
export const chosenSeller = (): string | null => localStorage.getItem(KEY);

/** Keeps the choice for the next visit. */
export const rememberSeller = (id: string): void => localStorage.setItem(KEY, id);

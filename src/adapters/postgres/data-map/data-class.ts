/**
 * What each column may hold about people.
 * - personal: about a person, or made by one; what must go when it is no longer needed
 * - sealed: ciphertext; unreadable once its key is destroyed
 * - pseudonymous: an id that leads to a person only through another table
 * - operational: states, times, amounts, hashes, what a seller publishes
 */
export type DataClass = 'personal' | 'sealed' | 'pseudonymous' | 'operational';

/** A table's columns, each with its class. */
export type ColumnClasses = Readonly<Record<string, DataClass>>;

/** Short names for the maps. */
export const P = 'personal';
export const S = 'sealed';
export const N = 'pseudonymous';
export const O = 'operational';

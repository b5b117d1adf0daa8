/** What the catalogue knows of an error. `fix` says what to do, in a sentence a person can act on. */
export interface CatalogueEntry {
  readonly status: number;
  readonly title: string;
  readonly fix: string;
}

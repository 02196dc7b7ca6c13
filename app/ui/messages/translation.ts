/** The same keys as the English file, no more and no fewer. */
export type Translation<English> = { readonly [Key in keyof English]: string }

/** Some of the keys of the English file: the others are said in English. */
export type PartTranslation<English> = { readonly [Key in keyof English]?: string }

/** The same keys as the English file, no more and no fewer. */
export type Translation<English> = { readonly [Key in keyof English]: string }

const numbers = /\b\d{2}[- ]\d{2}[- ]\d{2}\b|\b\d{8,}\b/g

/** Words of a bank without what could be a sort code or the number of an account. Cheques have six figures, and stay. */
export const withoutNumbers = (words: string): string => words.replace(numbers, (found) => found.replace(/\d/g, '•'))

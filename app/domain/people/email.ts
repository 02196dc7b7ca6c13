/** An address as it is compared and written to: trimmed and in small letters. */
export const plainEmail = (typed: string): string => typed.trim().normalize('NFC').toLowerCase()

/**
 * Whether it could be one address. A letter and an answer settle the rest; what would make a mail program read two
 * addresses out of one, or a name beside it, is not let through.
 */
export const looksLikeEmail = (typed: string): boolean =>
  typed.length <= 254 && /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+\.[^\s@.,;:<>()[\]\\"]+$/.test(typed)

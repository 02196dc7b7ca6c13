/** `YYYY-MM-DD` as the standard’s schema reads it: the 31st of February is one too, and is found out separately. */
export const isWrittenDay = (text: string): boolean => /^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/.test(text)

/** A year, or a year and a month. */
export const isMonth = (text: string): boolean => /^\d{4}(-(0[1-9]|1[012]))?$/.test(text)

const moment = /^(\d{4}-\d\d-\d\d)[tT ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([zZ]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** A date-time with its zone (RFC 3339). */
export function isMoment(text: string): boolean {
  const day = moment.exec(text)?.[1]
  return day !== undefined && isDay(day)
}

/** A web address or another URI (RFC 3986). */
export const isLink = (text: string): boolean =>
  /^[a-z][a-z\d+.-]*:(?:[a-z\d\-._~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(text)

/** Whether there was ever such a day; of a date-time, its day. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}

/** Something that a loader hands to its page and to nobody else. */
export interface Unsent<Inside> {
  readonly inside: Inside
}

/**
 * Remix encodes all that a loader gives, on every answer, for a browser script that we do not ship (decision 001). What
 * is long is left out of that: the page finds it here, while whoever goes through what there is to send does not.
 */
export const unsent = <Inside>(inside: Inside): Unsent<Inside> =>
  Object.defineProperty({}, 'inside', { value: inside }) as Unsent<Inside>

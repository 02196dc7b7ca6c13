import { sha256 } from '~/platform/secrets.server'

/**
 * A name for a thing that is the same for ever and everywhere, whatever address the site moves to: a UUID made of what it
 * is (version 8 of RFC 9562), as a URN.
 */
export function stableId(...parts: readonly string[]): string {
  const hex = sha256(JSON.stringify(['small sparks', ...parts]))
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)] // prettier-ignore
  return `urn:uuid:${groups.join('-')}`
}

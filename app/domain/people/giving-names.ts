/**
 * How open data of grants names places and organisations.
 * Source: https://standard.threesixtygiving.org/en/latest/technical/identifiers/ and the ONS register of codes.
 */

/** A ward of England, Wales, Scotland or Northern Ireland. */
export const looksLikeWard = (code: string): boolean => /^(E05|W05|S13|N08|N10)\d{6}$/.test(code)

/** An organisation by the register it is in: `GB-CHC-1234567`. */
export const looksLikeOrganisation = (id: string): boolean => /^[A-Z]{2,3}-[A-Z0-9]+-[A-Z0-9][\w/.-]*$/.test(id)

/** What a publisher’s ids begin with: `360G-Netherton`. */
export const looksLikePrefix = (prefix: string): boolean => /^360G-[A-Za-z0-9]+$/.test(prefix)

import { createHash } from 'node:crypto'

const begins = 'frame-ancestors *; '

/**
 * The policy of the one page that other sites may show within theirs: it fetches nothing, runs nothing and sends nothing,
 * and these very styles alone are its own.
 */
export const framable = (styles: string): string =>
  `${begins}default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`

export const isFramable = (policy: string | null): policy is string => policy?.startsWith(begins) ?? false

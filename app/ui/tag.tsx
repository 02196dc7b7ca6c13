import type { ReactNode } from 'react'

export type TagKind = 'plain' | 'good' | 'wait' | 'stop' | 'note'

/** A state in a word or two. The words say it; the colour only helps. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  return <strong className={`tag ${kind}`}>{children}</strong>
}

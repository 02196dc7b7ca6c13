import type { ReactNode } from 'react'

/** Running text: headings, paragraphs and lists with room between them, at a width that reads well. */
export function Prose({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  )
}

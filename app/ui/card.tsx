import type { ReactNode } from 'react'

interface CardProps {
  children: ReactNode
  /** Bleeds to the card's edges, above the words. */
  picture?: ReactNode
  /** `article` for something that stands by itself, such as an idea or a story. */
  as?: 'div' | 'article' | 'section' | 'aside' | 'li'
}

/** A thing of its own on the page. */
export function Card({ children, picture, as: Element = 'div' }: CardProps) {
  return (
    <Element className="card">
      {picture && <div className="card-picture">{picture}</div>}
      {children}
    </Element>
  )
}

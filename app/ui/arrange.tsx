import type { ReactNode } from 'react'

interface StackProps {
  children: ReactNode
  /** The room between: `tight` within one thing, `loose` between sections of a page. */
  room?: 'tight' | 'loose'
  /** The element; `section` for a part of the page with its own heading. */
  as?: 'div' | 'section' | 'article' | 'aside'
  id?: string
}

/** Things one under another, with even room between them. */
export function Stack({ children, room, as: Element = 'div', id }: StackProps) {
  return (
    <Element className={room ? `stack ${room}` : 'stack'} id={id}>
      {children}
    </Element>
  )
}

/** Small things side by side, that wrap. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>
}

/** Cards, as many to a row as fit. */
export function Grid({ children }: { children: ReactNode }) {
  return <div className="grid">{children}</div>
}

/** A main part, and a narrower one (`aside`) that stands beside it on a wide screen and after it on a small one. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="split">
      <div className="stack loose">{children}</div>
      <div className="split-aside">{aside}</div>
    </div>
  )
}

interface PageHeadingProps {
  title: ReactNode
  /** A few words above: which round, which step. */
  eyebrow?: ReactNode
  /** One or two sentences beneath, larger than the rest. */
  lead?: ReactNode
  /** Beside the words on a wide screen: a photograph of the place, or a `<Quilt>`, which a small screen leaves out. */
  picture?: ReactNode
  /** What comes straight after, such as the main button. */
  children?: ReactNode
}

/** A name so long is a sentence, and is set like one. */
const longTitle = 90

/** The one `h1` of a page. */
export function PageHeading({ title, eyebrow, lead, picture, children }: PageHeadingProps) {
  return (
    <div className={picture ? 'page-heading pictured' : 'page-heading'}>
      <div className="page-words">
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1 className={typeof title === 'string' && title.length > longTitle ? 'long' : undefined}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
      {picture && <div className="page-picture">{picture}</div>}
    </div>
  )
}

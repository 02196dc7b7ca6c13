import type { ReactNode } from 'react'

/** `main`: the one thing this page is for. `quiet`: another way. `stop`: what cannot be taken back. */
type Kind = 'main' | 'quiet' | 'stop'

const look = (kind: Kind) => (kind === 'main' ? 'button' : `button ${kind}`)

interface ButtonProps {
  /** Says what it does: "Send my idea", not "Submit". */
  children: ReactNode
  kind?: Kind
  /** Sent with the form, when a form has several buttons. */
  name?: string
  value?: string
  /** The id of a form it stands outside of. */
  form?: string
  /** Sends the form somewhere else than its own address. */
  formAction?: string
}

/** A button that sends its form. */
export function Button({ children, kind = 'main', ...rest }: ButtonProps) {
  return (
    <button className={look(kind)} type="submit" {...rest}>
      {children}
    </button>
  )
}

interface ButtonLinkProps {
  href: string
  children: ReactNode
  kind?: Kind
  download?: boolean
}

/** A link that starts something; it looks like a button and is still a link. */
export function ButtonLink({ href, children, kind = 'main', download }: ButtonLinkProps) {
  return (
    <a className={look(kind)} href={href} download={download || undefined}>
      {children}
    </a>
  )
}

/** Buttons, and links such as "Cancel", side by side; the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}

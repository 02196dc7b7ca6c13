import type { ReactNode } from 'react'
import { Button, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'

interface SecondThoughtsProps {
  href: string
  /** Which idea it is about. */
  eyebrow: string
  title: string
  /** What it will do. */
  children: ReactNode
  button: string
  /** What the way back says, if not that the idea is kept as it is. */
  keep?: string
  /** It cannot be undone. */
  final?: boolean
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** A page that asks once more before something is undone. */
export function SecondThoughts({ href, eyebrow, title, children, button, keep, final, reply }: SecondThoughtsProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href} />
      <ErrorSummary {...reply} />
      <div className="stack">
        <p className="eyebrow">{eyebrow}</p>
        <h1>{title}</h1>
        {children}
      </div>
      <Form>
        <ButtonRow>
          <Button kind={final ? 'stop' : 'main'}>{button}</Button>
          <a href={href}>{keep ?? t('proposal.keep')}</a>
        </ButtonRow>
      </Form>
    </>
  )
}

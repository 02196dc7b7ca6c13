import type { ReactNode } from 'react'
import type { Decided } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

const kinds: Record<Decided, TagKind> = {
  funded: 'good',
  'part-funded': 'good',
  reserve: 'wait',
  deferred: 'wait',
  'not-funded': 'stop',
}

interface VerdictProps {
  outcome: Decided
  /** What the count alone proposed. */
  ruleSaid: Decided
  /** Empty where the meeting went by the rule and had nothing to add. */
  because: string
  /** Above 1, the decision that changed what was decided at first: when, and why. */
  number: number
  why: string
  adoptedAt: Instant | null
  /** Whether people voted: then the results tell of every idea, else the decision does. */
  voted: boolean
  href: string
  /** How the count came to what it proposed, for the voting room to say. */
  children?: ReactNode
}

/** What the panel decided about an idea, in its own words. */
export function Verdict({ outcome, ruleSaid, because, number, why, adoptedAt, voted, href, children }: VerdictProps) {
  const { t, format } = useMessages()
  return (
    <section className={`verdict ${kinds[outcome]}`}>
      <h2>{t('proposal.public.why')}</h2>
      <div>
        <Tag kind={kinds[outcome]}>{t(`proposal.where.${outcome}`)}</Tag>
      </div>
      <p>{because === '' ? t('proposal.public.as-the-rule') : because}</p>
      {number > 1 && adoptedAt !== null && (
        <p className="small soft">{t('meeting.verdict.changed', { number, moment: format.when(adoptedAt), why })}</p>
      )}
      {ruleSaid !== outcome && (
        <p className="small soft">{t('proposal.public.rule-said', { outcome: t(`proposal.where.${ruleSaid}`) })}</p>
      )}
      {children}
      <div>
        <a href={href}>{t(voted ? 'proposal.public.results' : 'proposal.public.decision')}</a>
      </div>
    </section>
  )
}

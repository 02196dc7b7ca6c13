import type { ReactNode } from 'react'
import type { Decided } from '~/domain/proposal'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

const kinds: Record<Decided, TagKind> = { funded: 'good', 'part-funded': 'good', reserve: 'wait', 'not-funded': 'stop' }

interface VerdictProps {
  outcome: Decided
  /** What the count alone proposed. */
  ruleSaid: Decided
  because: string
  resultsHref: string
  /** How the count came to what it proposed, for the voting room to say. */
  children?: ReactNode
}

/** What the panel decided about an idea, in its own words. */
export function Verdict({ outcome, ruleSaid, because, resultsHref, children }: VerdictProps) {
  const { t } = useMessages()
  return (
    <section className={`verdict ${kinds[outcome]}`}>
      <h2>{t('proposal.public.why')}</h2>
      <div>
        <Tag kind={kinds[outcome]}>{t(`proposal.where.${outcome}`)}</Tag>
      </div>
      <p>{because}</p>
      {ruleSaid !== outcome && (
        <p className="small soft">{t('proposal.public.rule-said', { outcome: t(`proposal.where.${ruleSaid}`) })}</p>
      )}
      {children}
      <div>
        <a href={resultsHref}>{t('proposal.public.results')}</a>
      </div>
    </section>
  )
}

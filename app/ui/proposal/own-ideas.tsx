import type { Standing } from '~/domain/proposal'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

export interface OwnIdea {
  readonly reference: string
  readonly title: string
  readonly standing: Standing
}

const told: Record<Standing, { key: 'draft' | 'sent' | 'withdrawn'; kind: TagKind }> = {
  draft: { key: 'draft', kind: 'wait' },
  submitted: { key: 'sent', kind: 'good' },
  // What the checkers found is told once they have finished, on the idea's own page.
  eligible: { key: 'sent', kind: 'good' },
  'not-eligible': { key: 'sent', kind: 'good' },
  withdrawn: { key: 'withdrawn', kind: 'plain' },
}

/** What someone has written in this round, each leading to where she left it. */
export function OwnIdeas({ href, ideas }: { href: string; ideas: readonly OwnIdea[] }) {
  const { t } = useMessages()
  if (ideas.length === 0) return null
  return (
    <section className="stack" aria-labelledby="own-ideas">
      <h2 id="own-ideas">{t('proposal.apply.yours')}</h2>
      <ul className="task-list">
        {ideas.map(({ reference, title, standing }) => (
          <li key={reference}>
            <a href={`${href}/${reference}`}>{title || t('proposal.untitled')}</a>
            <Tag kind={told[standing].kind}>{t(`proposal.state.${told[standing].key}`)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { Standing } from '~/domain/proposal'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

export interface OwnIdea {
  readonly reference: string
  readonly title: string
  readonly standing: Standing
  /** It is somebody else's, and she shares in it. */
  readonly shared: boolean
}

const told: Record<Standing, { key: 'draft' | 'sent' | 'sent-back' | 'withdrawn' | 'joined'; kind: TagKind }> = {
  draft: { key: 'draft', kind: 'wait' },
  submitted: { key: 'sent', kind: 'good' },
  'sent-back': { key: 'sent-back', kind: 'wait' },
  // What the checkers found is told once they have finished, on the idea's own page.
  eligible: { key: 'sent', kind: 'good' },
  'not-eligible': { key: 'sent', kind: 'good' },
  withdrawn: { key: 'withdrawn', kind: 'plain' },
  joined: { key: 'joined', kind: 'plain' },
}

/** What someone has written in this round, each leading to where she left it. */
export function OwnIdeas({ href, ideas }: { href: string; ideas: readonly OwnIdea[] }) {
  const { t } = useMessages()
  if (ideas.length === 0) return null
  return (
    <section className="stack" aria-labelledby="own-ideas">
      <h2 id="own-ideas">{t('proposal.apply.yours')}</h2>
      <ul className="task-list">
        {ideas.map(({ reference, title, standing, shared }) => (
          <li key={reference}>
            <div>
              <a href={`${href}/${reference}`}>{title || t('proposal.untitled')}</a>
              {shared && <p className="small soft">{t('together.shared-tag')}</p>}
            </div>
            <Tag kind={told[standing].kind}>{t(`proposal.state.${told[standing].key}`)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

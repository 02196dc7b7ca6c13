import { nothing, type Pence } from '~/domain/pence'
import { Grid } from '../arrange'
import { useMessages } from '../messages'
import { ProposalCard } from './proposal-card'
import { Tag, type TagKind } from '../tag'

export interface Idea {
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly costPence: Pence | null
  readonly theme: string | null
  readonly neighbourhood: string | null
  readonly outcome: 'funded' | 'part-funded' | 'reserve' | 'not-funded' | null
}

const outcomes = {
  funded: ['good', 'proposal.outcome.funded'],
  'part-funded': ['good', 'proposal.outcome.funded'],
  reserve: ['wait', 'proposal.outcome.reserve'],
  'not-funded': ['plain', 'proposal.outcome.not-this-time'],
} as const satisfies Record<string, readonly [TagKind, string]>

/** Ideas as cards, each leading to its own page. */
export function IdeaGrid({ href, ideas }: { href: string; ideas: readonly Idea[] }) {
  const { t } = useMessages()
  return (
    <Grid>
      {ideas.map(({ reference, title, summary, costPence, theme, neighbourhood, outcome }) => {
        const [kind, words] = outcome ? outcomes[outcome] : []
        return (
          <ProposalCard
            key={reference}
            href={`${href}/proposals/${reference}`}
            title={title}
            summary={summary}
            asksPence={costPence ?? nothing}
            theme={theme ?? undefined}
            place={neighbourhood ?? undefined}
            tag={words && <Tag kind={kind}>{t(words)}</Tag>}
          />
        )
      })}
    </Grid>
  )
}

import { nothing, type Pence } from '~/domain/pence'
import { Grid } from '../arrange'
import { useMessages } from '../messages'
import { Photo, type PhotoShown } from './photo'
import { ProposalCard } from './proposal-card'
import { Tag, type TagKind } from '../tag'

export interface Idea {
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly costPence: Pence | null
  readonly theme: string | null
  readonly neighbourhood: string | null
  /** What stands for it, if its neighbour has sent any. */
  readonly photo: PhotoShown | null
  readonly outcome: 'funded' | 'part-funded' | 'reserve' | 'deferred' | 'not-funded' | null
}

const outcomes = {
  funded: ['good', 'proposal.outcome.funded'],
  'part-funded': ['good', 'proposal.outcome.funded'],
  reserve: ['wait', 'proposal.outcome.reserve'],
  deferred: ['wait', 'proposal.outcome.deferred'],
  'not-funded': ['plain', 'proposal.outcome.not-this-time'],
} as const satisfies Record<string, readonly [TagKind, string]>

/** Ideas as cards, each leading to its own page. */
export function IdeaGrid({ href, ideas }: { href: string; ideas: readonly Idea[] }) {
  const { t } = useMessages()
  return (
    <Grid>
      {ideas.map(({ reference, title, summary, costPence, theme, neighbourhood, outcome, photo }) => {
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
            picture={
              photo && (
                <Photo photo={photo} filesHref={`${href}/proposals/${reference}/pictures`} as="card" otherwise="" />
              )
            }
            tag={words && <Tag kind={kind}>{t(words)}</Tag>}
          />
        )
      })}
    </Grid>
  )
}

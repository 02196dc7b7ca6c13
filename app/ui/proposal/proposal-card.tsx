import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import { Card } from '../card'
import { Quilt, toneFor, type Tone } from '../quilt'
import { Money } from '../values'

interface ProposalCardProps {
  href: string
  title: string
  /** One or two sentences in the neighbour's own words. */
  summary: string
  asksPence: Pence
  /** The theme's name. */
  theme?: string
  /** The theme's colour; one is found from its name unless told. */
  tone?: Tone
  place?: string
  /** A photograph of theirs; without one, a patchwork. */
  picture?: ReactNode
  /** A tag, such as the outcome. */
  tag?: ReactNode
  /** The language of the neighbour's words, when it is not the page's. */
  lang?: string
}

/** One idea, to choose from among others. The whole card leads to it. */
export function ProposalCard({
  href,
  title,
  summary,
  asksPence,
  theme,
  tone,
  place,
  picture,
  tag,
  lang,
}: ProposalCardProps) {
  const shown = picture ?? <Quilt of={title} tone={tone ?? toneFor(theme ?? title)} />
  return (
    <Card as="article" picture={shown}>
      {(theme || tag) && (
        <p className="sum small">
          <span className="soft">{theme}</span>
          {tag}
        </p>
      )}
      <h3 className="proposal-title" lang={lang}>
        <a href={href}>{title}</a>
      </h3>
      <p lang={lang}>{summary}</p>
      <p className="sum proposal-foot">
        <span className="soft">{place}</span>
        <Money amount={asksPence} />
      </p>
    </Card>
  )
}

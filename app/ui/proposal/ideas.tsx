import type { Phase } from '~/domain/round'
import { Stack } from '../arrange'
import { ButtonLink } from '../button'
import { Empty } from '../empty'
import { Kept } from '../kept'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { IdeaFilter, ideasHref, isNarrowed, type Named, type Wanted } from '../round/idea-filter'
import { HowFound, NothingFound, type Found } from './how-found'
import { IdeaGrid, type Idea } from './idea-grid'
import type { Ways } from '../round/what-now'

/** So many can be taken in at a glance, and need no way to look through them. */
const fewIdeas = 6

interface IdeasProps {
  href: string
  phase: Phase
  ways: Ways
  ideas: readonly Idea[]
  /** How many there are, on all pages. */
  count: number
  pages: number
  themes: readonly Named[]
  places: readonly Named[]
  sums: Parameters<typeof IdeaFilter>[0]['sums']
  stands: Parameters<typeof IdeaFilter>[0]['stands']
  wanted: Wanted & { readonly page: number }
  /** How those shown were found, when words were looked for. */
  found: Found | null
}

/** The ideas of a round, to find some by words and to look through; or what will stand here. */
export function Ideas(props: IdeasProps) {
  const { t } = useMessages()
  const { href, phase, ways, ideas, count, pages, themes, places, sums, stands, wanted, found } = props
  const filtered = isNarrowed(wanted)
  if (count === 0 && !filtered) return <NoIdeas href={href} phase={phase} ways={ways} />
  return (
    <Stack as="section" id="ideas">
      <h2>
        {t('round.ideas')} <span className="soft">({t('round.ideas.count', { count })})</span>
      </h2>
      {(filtered || count > fewIdeas) && (
        <IdeaFilter href={href} themes={themes} places={places} sums={sums} stands={stands} wanted={wanted} />
      )}
      {found && count > 0 && <HowFound found={found} />}
      {ideas.length > 0 && <Kept part={IdeaGrid} props={{ href, ideas }} />}
      {count === 0 && <NothingFound href={href} found={found} wanted={wanted} />}
      <Pagination page={wanted.page} pages={pages} href={(page) => ideasHref(href, wanted, page)} />
      {ideas.length > 0 && (
        <p>
          <a href={`${href}/ideas.csv`}>{t('round.ideas.csv')}</a>
        </p>
      )}
    </Stack>
  )
}

function NoIdeas({ href, phase, ways }: Pick<IdeasProps, 'href' | 'phase' | 'ways'>) {
  const { t } = useMessages()
  const when = phase === 'open' ? 'open' : phase === 'plan' || phase === 'draft' ? 'plan' : 'over'
  return (
    <Stack as="section" id="ideas">
      <Empty
        title={t('round.ideas.none.title')}
        action={ways.propose && <ButtonLink href={`${href}/apply`}>{t('round.do.propose')}</ButtonLink>}
      >
        <p>{t(`round.ideas.none.${when}`)}</p>
      </Empty>
    </Stack>
  )
}

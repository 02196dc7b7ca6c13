import type { Phase } from '~/domain/round'
import { Stack } from '../arrange'
import { ButtonLink } from '../button'
import { Empty } from '../empty'
import { Kept } from '../kept'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { IdeaFilter, type Named } from '../round/idea-filter'
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
  wanted: { readonly themeId?: string; readonly neighbourhoodId?: string; readonly page: number }
}

/** The ideas of a round, to look through by theme and neighbourhood; or what will stand here. */
export function Ideas({ href, phase, ways, ideas, count, pages, themes, places, wanted }: IdeasProps) {
  const { t } = useMessages()
  const { themeId, neighbourhoodId, page } = wanted
  const filtered = (themeId ?? neighbourhoodId) !== undefined
  const pageHref = (number: number) => {
    const query = new URLSearchParams({ theme: themeId ?? '', place: neighbourhoodId ?? '', page: String(number) })
    return `${href}?${query.toString()}#ideas`
  }
  if (count === 0 && !filtered) return <NoIdeas href={href} phase={phase} ways={ways} />
  return (
    <Stack as="section" id="ideas">
      <h2>
        {t('round.ideas')} <span className="soft">({t('round.ideas.count', { count })})</span>
      </h2>
      {(filtered || (count > fewIdeas && themes.length + places.length > 0)) && (
        <IdeaFilter href={href} themes={themes} places={places} theme={themeId} place={neighbourhoodId} />
      )}
      {ideas.length > 0 ? <Kept part={IdeaGrid} props={{ href, ideas }} /> : <p>{t('round.ideas.none.filter')}</p>}
      <Pagination page={page} pages={pages} href={pageHref} />
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

import type { Pence } from '~/domain/pence'
import { sumSteps, type StandsWanted } from '~/domain/proposal/idea-search'
import { Button } from '../button'
import { TextField } from '../field'
import { SelectField } from '../select-field'
import { useMessages } from '../messages'

export interface Named {
  readonly id: string
  readonly name: string
}

/** What a list of ideas is narrowed to. */
export interface Wanted {
  readonly words?: string
  readonly themeId?: string
  readonly neighbourhoodId?: string
  readonly mostPence?: Pence
  readonly stands?: StandsWanted
}

interface IdeaFilterProps {
  /** The round's own address. */
  href: string
  themes: readonly Named[]
  places: readonly Named[]
  /** The least and the most that can be asked for. */
  sums: { readonly smallestAskPence: Pence; readonly largestAskPence: Pence }
  /** Where ideas can stand that differ by now. */
  stands: readonly StandsWanted[]
  wanted: Wanted
}

/** The address of a list of ideas, narrowed. */
export function ideasHref(href: string, wanted: Wanted, page = 1): string {
  const { words, themeId, neighbourhoodId, mostPence, stands } = wanted
  const query = new URLSearchParams()
  const said = { find: words, theme: themeId, place: neighbourhoodId, most: mostPence, stands }
  for (const [name, value] of Object.entries(said)) if (value !== undefined) query.set(name, String(value))
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? `${href}#ideas` : `${href}?${query.toString()}#ideas`
}

/**
 * Finds ideas of a round by words, theme, neighbourhood, sum and where they stand: a plain form whose answer is an
 * address to share.
 */
export function IdeaFilter({ href, themes, places, sums, stands, wanted }: IdeaFilterProps) {
  const { t } = useMessages()
  const options = (all: string, named: readonly Named[]) => [
    { value: '', label: all },
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const steps = sumSteps.filter((sum) => sum > sums.smallestAskPence && sum < sums.largestAskPence)
  return (
    <form className="idea-filter" action={`${href}#ideas`} method="get" role="search" aria-label={t('round.filter')}>
      <div className="idea-words">
        <TextField name="find" type="search" label={t('round.filter.words')} value={wanted.words} autoComplete="off" />
      </div>
      {themes.length > 1 && (
        <SelectField
          name="theme"
          label={t('round.filter.theme')}
          options={options(t('round.filter.all-themes'), themes)}
          value={wanted.themeId}
        />
      )}
      {places.length > 1 && (
        <SelectField
          name="place"
          label={t('round.filter.place')}
          options={options(t('round.filter.all-places'), places)}
          value={wanted.neighbourhoodId}
        />
      )}
      {steps.length > 0 && (
        <SelectField
          name="most"
          label={t('round.filter.sum')}
          options={[
            { value: '', label: t('round.filter.any-sum') },
            ...steps.map((mostPence) => ({
              value: String(mostPence),
              label: t('round.filter.up-to', { mostPence }),
            })),
          ]}
          value={wanted.mostPence === undefined ? undefined : String(wanted.mostPence)}
        />
      )}
      {stands.length > 0 && (
        <SelectField
          name="stands"
          label={t('round.filter.stands')}
          options={[
            { value: '', label: t('round.filter.anywhere') },
            ...stands.map((one) => ({ value: one, label: t(`round.filter.stands.${one}`) })),
          ]}
          value={wanted.stands}
        />
      )}
      <Button kind="quiet">{t('round.filter.show')}</Button>
      {isNarrowed(wanted) && <a href={`${href}#ideas`}>{t('round.filter.clear')}</a>}
    </form>
  )
}

export const isNarrowed = ({ words, themeId, neighbourhoodId, mostPence, stands }: Wanted): boolean =>
  [words, themeId, neighbourhoodId, mostPence, stands].some((one) => one !== undefined)

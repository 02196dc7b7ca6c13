import { Button } from '../button'
import { SelectField } from '../select-field'
import { useMessages } from '../messages'

export interface Named {
  readonly id: string
  readonly name: string
}

interface IdeaFilterProps {
  /** The round's own address. */
  href: string
  themes: readonly Named[]
  places: readonly Named[]
  theme?: string
  place?: string
}

/** Chooses among a round's ideas by theme and neighbourhood: a plain form whose answer is an address to share. */
export function IdeaFilter({ href, themes, places, theme, place }: IdeaFilterProps) {
  const { t } = useMessages()
  if (themes.length < 2 && places.length < 2) return null
  const options = (all: string, named: readonly Named[]) => [
    { value: '', label: all },
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <form className="idea-filter" action={`${href}#ideas`} method="get" role="search" aria-label={t('round.filter')}>
      {themes.length > 1 && (
        <SelectField
          name="theme"
          label={t('round.filter.theme')}
          options={options(t('round.filter.all-themes'), themes)}
          value={theme}
        />
      )}
      {places.length > 1 && (
        <SelectField
          name="place"
          label={t('round.filter.place')}
          options={options(t('round.filter.all-places'), places)}
          value={place}
        />
      )}
      <Button kind="quiet">{t('round.filter.show')}</Button>
      {(theme ?? place) && <a href={`${href}#ideas`}>{t('round.filter.clear')}</a>}
    </form>
  )
}

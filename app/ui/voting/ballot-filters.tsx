import { Button } from '../button'
import { Details } from '../details'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'

interface Choice {
  id: string
  name: string
}
export interface BallotFiltersProps {
  themes: readonly Choice[]
  places: readonly Choice[]
  /** What is asked for now; empty for all. */
  theme: string
  place: string
  /** How many ideas are shown of how many. */
  shown: number
  total: number
}

/** Worth offering once the list is longer than a screen or two. */
const manyIdeas = 8

/** Shows the ideas of one theme or neighbourhood. Stands inside the ballot's form, so that nothing ticked is lost. */
export function BallotFilters({ themes, places, theme, place, shown, total }: BallotFiltersProps) {
  const { t } = useMessages()
  if (total <= manyIdeas || (themes.length < 2 && places.length < 2)) return null
  const filtered = theme !== '' || place !== ''
  const options = (all: string, choices: readonly Choice[]) => [
    { value: '', label: all },
    ...choices.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Details summary={t('voting.filter.title')} open={filtered}>
      <div className="ballot-filters">
        {themes.length > 1 && (
          <SelectField
            name="theme"
            label={t('voting.filter.theme')}
            value={theme}
            options={options(t('voting.filter.all-themes'), themes)}
          />
        )}
        {places.length > 1 && (
          <SelectField
            name="place"
            label={t('voting.filter.place')}
            value={place}
            options={options(t('voting.filter.all-places'), places)}
          />
        )}
        <Button kind="quiet" name="step" value="filter">
          {t('voting.filter.show')}
        </Button>
      </div>
      {filtered && <p>{t('voting.filter.showing', { shown, total })}</p>}
    </Details>
  )
}

import { Button } from '../button'
import { Details } from '../details'
import { useMessages } from '../messages'

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
  return (
    <Details summary={t('voting.filter.title')} open={filtered}>
      <div className="ballot-filters">
        <Filter
          name="theme"
          label={t('voting.filter.theme')}
          all={t('voting.filter.all-themes')}
          value={theme}
          choices={themes}
        />
        <Filter
          name="place"
          label={t('voting.filter.place')}
          all={t('voting.filter.all-places')}
          value={place}
          choices={places}
        />
        <Button kind="quiet" name="step" value="filter">
          {t('voting.filter.show')}
        </Button>
      </div>
      {filtered && <p>{t('voting.filter.showing', { shown, total })}</p>}
    </Details>
  )
}

interface FilterProps {
  name: string
  label: string
  all: string
  value: string
  choices: readonly Choice[]
}

function Filter({ name, label, all, value, choices }: FilterProps) {
  if (choices.length < 2) return null
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="input" id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  )
}

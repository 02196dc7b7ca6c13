import { everywhere } from '~/domain/proposal'
import { Choice } from '../choice'
import type { Question } from '../form'
import { useAnswer } from '../form'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import type { Naming } from './answers'

/** As many as can be seen at once on a phone; more are a list to open. */
const seenAtOnce = 8

type PlaceFieldProps = Question & Pick<Naming, 'neighbourhoods' | 'places' | 'area'> & { label: string }

/** Where it happens: a neighbourhood, a place of the area's own list, or all over. Needs neither a map nor a script. */
export function PlaceField({ label, neighbourhoods, places = [], area, ...question }: PlaceFieldProps) {
  const { t } = useMessages()
  const chosen = useAnswer(question.name, undefined)
  const all = { value: everywhere, label: t('proposal.everywhere', { area }) }
  const open = places.filter((one) => one.open !== false || one.id === chosen)
  const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  if (neighbourhoods.length + open.length + 1 <= seenAtOnce) {
    return (
      <Choice kind="one" legend={label} {...question} options={[...[...neighbourhoods, ...open].map(asOption), all]} />
    )
  }
  const lyingIn = (neighbourhoodId: string | null) =>
    open.filter((one) => (one.neighbourhoodId ?? null) === neighbourhoodId)
  const groups = [
    { label: t('proposal.place.neighbourhoods'), options: [...neighbourhoods.map(asOption), all] },
    ...neighbourhoods.map(({ id, name }) => ({
      label: t('proposal.place.in', { name }),
      options: lyingIn(id).map(asOption),
    })),
    { label: t('proposal.place.others'), options: lyingIn(null).map(asOption) },
  ]
  return (
    <SelectField
      label={label}
      {...question}
      options={[{ value: '', label: t('proposal.place.choose') }]}
      groups={groups.filter(({ options }) => options.length > 0)}
    />
  )
}

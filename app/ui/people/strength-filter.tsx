import { strengthKinds, type StrengthKind } from '~/domain/people/strength'
import { Button } from '../button'
import { TextField } from '../field'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'

interface StrengthFilterProps {
  /** The list's own address. */
  href: string
  words: string
  kind: StrengthKind | null
  neighbourhoodId?: string | null
  neighbourhoods?: readonly { id: string; name: string }[]
  counts?: Readonly<Record<StrengthKind, number>>
  /** What else stands in the address. */
  children?: React.ReactNode
}

/** Chooses among strengths by a word, a kind and a neighbourhood: a plain form whose answer is an address to share. */
export function StrengthFilter(props: StrengthFilterProps) {
  const { href, words, kind, neighbourhoodId, neighbourhoods = [], counts, children } = props
  const { t } = useMessages()
  const label = (one: StrengthKind) =>
    counts
      ? t('strengths.kinds-counted', { kind: t(`strengths.kinds.${one}`), count: counts[one] })
      : t(`strengths.kinds.${one}`)
  return (
    <form className="idea-filter" action={href} method="get" role="search" aria-label={t('strengths.find')}>
      {children}
      <TextField name="words" type="search" label={t('strengths.find.words')} value={words} width={20} />
      <SelectField
        name="kind"
        label={t('strengths.find.kind')}
        value={kind ?? ''}
        options={[
          { value: '', label: t('strengths.find.all-kinds') },
          ...strengthKinds.map((one) => ({ value: one, label: label(one) })),
        ]}
      />
      {neighbourhoods.length > 1 && (
        <SelectField
          name="place"
          label={t('strengths.find.place')}
          value={neighbourhoodId ?? ''}
          options={[
            { value: '', label: t('strengths.find.all-places') },
            ...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Button kind="quiet">{t('strengths.find.show')}</Button>
      {(words || kind || neighbourhoodId) && <a href={href}>{t('strengths.find.clear')}</a>}
    </form>
  )
}

/** The address of a page of the list, with what was asked for. */
export function askedFor(
  href: string,
  { words, kind, neighbourhoodId }: { words: string; kind: string | null; neighbourhoodId?: string | null },
  page: number,
): string {
  const search = new URLSearchParams()
  if (words) search.set('words', words)
  if (kind) search.set('kind', kind)
  if (neighbourhoodId) search.set('place', neighbourhoodId)
  search.set('page', String(page))
  return `${href}${href.includes('?') ? '&' : '?'}${search.toString()}`
}

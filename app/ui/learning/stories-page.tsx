import { Grid, PageHeading } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Details } from '../details'
import { Empty } from '../empty'
import { Facts } from '../facts'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { Quilt } from '../quilt'
import { SelectField } from '../select-field'
import { StoryCard, type StoryInList } from './story-card'

const choosable = ['theme', 'place', 'round'] as const
type Choosable = (typeof choosable)[number]

interface StoriesPageProps {
  home: string
  name: string
  page: number
  pages: number
  totals: { readonly stories: number; readonly people: number; readonly hours: number }
  /** There is a story at all, whatever was chosen. */
  any: boolean
  stories: readonly StoryInList[]
  choices: Record<Choosable, readonly { readonly value: string; readonly name: string }[]>
  /** By its value; empty for all. */
  chosen: Record<Choosable, string>
  mayLook: boolean
}

/** A partnership's stories, and what they add up to. */
export function StoriesPage(props: StoriesPageProps) {
  const { home, name, page, pages, totals, any, stories, chosen, mayLook } = props
  const { t, format } = useMessages()
  const query = new URLSearchParams(choosable.flatMap((one) => (chosen[one] === '' ? [] : [[one, chosen[one]]])))
  return (
    <>
      <PageHeading
        title={t('learning.stories')}
        lead={t('learning.stories.lead')}
        picture={<Quilt of={name} tone="accent" rows={4} />}
      />
      {mayLook && (
        <p>
          <a href={`${home}/manage/stories`}>{t('learning.look.title')}</a>
        </p>
      )}
      {any && <Choose {...props} />}
      {!any && (
        <Empty
          title={t('learning.stories.empty')}
          action={<ButtonLink href={`${home}/rounds`}>{t('learning.stories.empty-action')}</ButtonLink>}
        >
          <p>{t('learning.stories.empty-body')}</p>
        </Empty>
      )}
      {any && stories.length === 0 && (
        <Empty
          title={t('learning.stories.none-here')}
          action={<ButtonLink href={`${home}/stories`}>{t('learning.stories.all')}</ButtonLink>}
        >
          <p>{t('learning.stories.none-here-body')}</p>
        </Empty>
      )}
      {stories.length > 0 && (
        <>
          <Facts
            facts={[
              { label: t('learning.stories.count'), value: format.count(totals.stories) },
              { label: t('learning.stories.people'), value: format.count(totals.people) },
              { label: t('learning.stories.hours'), value: format.count(totals.hours) },
            ]}
          />
          <Grid>
            {stories.map((story) => (
              <StoryCard key={story.id} home={home} story={story} />
            ))}
          </Grid>
          <Pagination
            page={page}
            pages={pages}
            href={(number) => `${home}/stories?${new URLSearchParams([...query, ['page', String(number)]]).toString()}`}
          />
        </>
      )}
      <p>
        <a href={`${home}/outcomes`}>{t('outcomes.title')}</a> · <a href={`${home}/ripples`}>{t('ripples.title')}</a> ·{' '}
        <a href={`${home}/fair-shares`}>{t('shares.title')}</a> · <a href={`${home}/leverage`}>{t('leverage.title')}</a>
      </p>
    </>
  )
}

function Choose({ home, choices, chosen }: StoriesPageProps) {
  const { t } = useMessages()
  const offered = choosable.filter((one) => choices[one].length > 1)
  if (offered.length === 0) return null
  return (
    <Details summary={t('learning.stories.which')} open={choosable.some((one) => chosen[one] !== '')}>
      <Form method="get" action={`${home}/stories`}>
        {offered.map((one) => (
          <SelectField
            key={one}
            name={one}
            label={t(`learning.stories.${one}`)}
            value={chosen[one]}
            options={[
              { value: '', label: t('learning.stories.any') },
              ...choices[one].map(({ value, name }) => ({ value, label: name })),
            ]}
          />
        ))}
        <ButtonRow>
          <Button kind="quiet">{t('learning.stories.choose')}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

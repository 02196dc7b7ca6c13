import type { PeriodsChosen } from '~/domain/keeping'
import { receiptsFromReady } from '~/domain/money'
import type {
  GivingSettled,
  LettersSettled,
  PlaceSettled,
  SettingsPage,
  TalkSettled,
  ThemeSettled,
} from '~/domain/people'
import { Grid, Stack } from '../arrange'
import { Card } from '../card'
import { Choice } from '../choice'
import { MoneyField, TextField } from '../field'
import { HiddenField } from '../form'
import { languages, useMessages } from '../messages'
import { SelectField } from '../select-field'
import { TextArea } from '../text-area'
import { GivingFields } from './giving-fields'
import { KeepingFields } from './keeping-fields'
import { LettersFields } from './letters-fields'
import { readyThemes } from './ready-themes'
import { TalkFields } from './talk-fields'

export interface SettingsNow {
  opened: boolean
  name: string
  area: string
  slug: string
  languages: readonly string[]
  timeZone: string
  accent: string
  vision: string
  money: {
    yearStartsInMonth: number
    volunteerHourPence: number
    trustedName?: string
    twoAuthorisersFromPence?: number
    receiptsFromPence?: number
  }
  places: readonly PlaceSettled[]
  themes: readonly ThemeSettled[]
  letters: LettersSettled
  talk: TalkSettled
  giving: GivingSettled
  periods: PeriodsChosen
  /** Empty rows to fill. */
  blank: number
  /** As many rows as were sent, when they came back: none of them is lost. */
  sent: number
}

/** The questions of one page of a partnership's settings, with what stands there now. */
export function SettingsFields({ page, now }: { page: SettingsPage; now: SettingsNow }) {
  if (page === 'name') return <NameFields now={now} />
  if (page === 'places') return <PlaceFields now={now} />
  if (page === 'letters') return <LettersFields letters={now.letters} timeZone={now.timeZone} />
  if (page === 'comments') return <TalkFields talk={now.talk} />
  if (page === 'giving') return <GivingFields giving={now.giving} />
  if (page === 'keeping') return <KeepingFields periods={now.periods} />
  if (page === 'themes') return <ThemeFields now={now} />
  return page === 'money' ? <MoneyFields now={now} /> : <VisionField now={now} />
}

function NameFields({ now }: { now: SettingsNow }) {
  const { t } = useMessages()
  return (
    <>
      <TextField name="name" label={t('setup.name.name')} hint={t('setup.name.name-hint')} value={now.name} />
      <TextField name="area" label={t('setup.name.area')} hint={t('setup.name.area-hint')} value={now.area} />
      {now.opened ? (
        <input type="hidden" name="slug" value={now.slug} />
      ) : (
        <TextField
          name="slug"
          label={t('setup.name.slug')}
          hint={t('setup.name.slug-hint')}
          value={now.slug}
          prefix="/p/"
          spellCheck={false}
          autoComplete="off"
        />
      )}
      <Choice
        kind="several"
        name="languages"
        legend={t('setup.name.languages')}
        hint={t('setup.name.languages-hint')}
        value={now.languages}
        options={Object.entries(languages).map(([value, { name }]) => ({
          value,
          label: <span lang={value}>{name}</span>,
        }))}
      />
      <TextField
        name="timeZone"
        label={t('setup.name.time-zone')}
        hint={t('setup.name.time-zone-hint')}
        value={now.timeZone}
        spellCheck={false}
        autoComplete="off"
      />
      <TextField
        name="accent"
        label={t('setup.name.accent')}
        hint={t('setup.name.accent-hint')}
        value={now.accent}
        width={10}
        spellCheck={false}
        autoComplete="off"
      />
    </>
  )
}

function PlaceFields({ now }: { now: SettingsNow }) {
  const { t, format } = useMessages()
  const blank = { id: '', name: '', postcodes: [], population: null, ward: '' }
  const rows = [
    ...now.places,
    ...Array.from({ length: Math.max(now.blank, now.sent - now.places.length) }, () => blank),
  ]
  return (
    <>
      {rows.map(({ id, name, postcodes, population, ward }, place) => {
        const at = `place-${place + 1}`
        return (
          <Card key={at} as="section">
            <h2>{name || t('setup.places.another', { number: place + 1 })}</h2>
            <HiddenField name={`${at}-id`} value={id} />
            <TextField name={`${at}-name`} label={t('setup.places.name')} value={name} autoComplete="off" />
            <TextField
              name={`${at}-postcodes`}
              label={t('setup.places.postcodes')}
              hint={t('setup.places.postcodes-hint')}
              value={postcodes.join(', ')}
              spellCheck={false}
              autoComplete="off"
            />
            <TextField
              name={`${at}-population`}
              label={t('setup.places.population')}
              value={population === null ? '' : format.count(population)}
              width={10}
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField
              name={`${at}-ward`}
              label={t('setup.places.ward')}
              hint={t('setup.places.ward-hint')}
              value={ward}
              width={10}
              spellCheck={false}
              autoComplete="off"
            />
          </Card>
        )
      })}
      <p className="soft">{t('setup.rows-more')}</p>
    </>
  )
}

function ThemeFields({ now }: { now: SettingsNow }) {
  const { t } = useMessages()
  const there = new Set(now.themes.map(({ name }) => name))
  const ready = readyThemes.filter((key) => !there.has(t(`setup.ready.${key}.name`)))
  const rows = [
    ...now.themes,
    ...Array.from({ length: Math.max(now.blank, now.sent - now.themes.length) }, () => ({
      id: '',
      name: '',
      about: '',
    })),
  ]
  return (
    <>
      {ready.length > 0 && (
        <Choice
          kind="several"
          name="ready"
          legend={t('setup.themes.ready')}
          hint={t('setup.themes.ready-hint')}
          options={ready.map((key) => ({
            value: key,
            label: t(`setup.ready.${key}.name`),
            hint: t(`setup.ready.${key}.about`),
          }))}
        />
      )}
      <Stack as="section">
        <h2>{t('setup.themes.own')}</h2>
        <Grid>
          {rows.map(({ id, name, about }, place) => {
            const at = `theme-${place + 1}`
            return (
              <Card key={at} as="section">
                <h3>{name || t('setup.themes.another', { number: place + 1 })}</h3>
                <HiddenField name={`${at}-id`} value={id} />
                <TextField name={`${at}-name`} label={t('setup.themes.name')} value={name} autoComplete="off" />
                <TextField name={`${at}-about`} label={t('setup.themes.about')} value={about} autoComplete="off" />
              </Card>
            )
          })}
        </Grid>
        <p className="soft">{t('setup.rows-more')}</p>
      </Stack>
    </>
  )
}

function VisionField({ now }: { now: SettingsNow }) {
  const { t } = useMessages()
  return (
    <TextArea
      name="vision"
      label={t('setup.vision.label')}
      hint={t('setup.vision.hint')}
      value={now.vision}
      most={600}
    />
  )
}

function MoneyFields({ now: { money } }: { now: SettingsNow }) {
  const { t, locale } = useMessages()
  const month = (number: number) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, number - 1, 1)))
  return (
    <>
      <SelectField
        name="yearStartsInMonth"
        label={t('setup.money.year')}
        hint={t('setup.money.year-hint')}
        value={String(money.yearStartsInMonth)}
        options={Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: month(at + 1) }))}
      />
      <MoneyField
        name="volunteerHour"
        label={t('setup.money.hour')}
        hint={t('setup.money.hour-hint')}
        value={(money.volunteerHourPence / 100).toFixed(2)}
      />
      <TextField
        name="trustedName"
        label={t('setup.money.trusted')}
        hint={t('setup.money.trusted-hint')}
        value={money.trustedName ?? ''}
        spellCheck={false}
        autoComplete="off"
      />
      <MoneyField
        name="twoAuthorisersFrom"
        label={t('setup.money.two')}
        hint={t('setup.money.two-hint')}
        value={money.twoAuthorisersFromPence ? (money.twoAuthorisersFromPence / 100).toFixed(2) : ''}
      />
      <MoneyField
        name="receiptsFrom"
        label={t('setup.money.receipts')}
        hint={t('setup.money.receipts-hint', { readyPence: receiptsFromReady })}
        value={((money.receiptsFromPence ?? receiptsFromReady) / 100).toFixed(2)}
      />
    </>
  )
}

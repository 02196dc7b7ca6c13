import { isKeepingKind, keepingRules } from '~/domain/keeping'
import type { SettingsPage as Page } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { isMessageKey, useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import { SettingsFields, type SettingsNow } from './settings-fields'

export interface Meanwhile {
  by: string
  at: Instant
  fields: Record<string, { was: string; is: string }>
}

interface SettingsPageProps {
  setUp: string
  page: Page
  version: number
  settled: Omit<SettingsNow, 'sent'>
  meanwhile: readonly Meanwhile[]
  reply: FormReply
}

/** One page of a partnership's settings: saved as it stands, and come back to at any time. */
export function SettingsPage({ setUp, page, version, settled, meanwhile, reply }: SettingsPageProps) {
  const { t } = useMessages()
  const sent = Object.keys(reply.answers).filter((name) => /-\d+-name$/.test(name)).length
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: setUp, label: settled.opened ? t('setup.settings') : t('setup.title') }]} />
      <PageHeading title={t(`setup.task.${page}`)} lead={t(`setup.lead.${page}`)} />
      {meanwhile.length > 0 && <ChangedMeanwhile meanwhile={meanwhile} />}
      <Form answers={reply.answers} errors={reply.errors} once>
        {/* The newest there is: who saves again after being told has seen what she writes over. */}
        <input type="hidden" name="version" value={version} />
        <SettingsFields page={page} now={{ ...settled, sent }} />
        <ButtonRow>
          <Button>{meanwhile.length > 0 ? t('setup.meanwhile.mine') : t('common.save-and-continue')}</Button>
          <Button kind="quiet" name="stay" value="yes">
            {t('setup.save-and-stay')}
          </Button>
          {meanwhile.length > 0 && (
            <ButtonLink kind="quiet" href={`${setUp}/${page}`}>
              {t('setup.meanwhile.theirs')}
            </ButtonLink>
          )}
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

/** What others saved while this page was open, beside what was typed: neither is lost. */
function ChangedMeanwhile({ meanwhile }: { meanwhile: readonly Meanwhile[] }) {
  const { t, format } = useMessages()
  const nameOf = (field: string) => {
    const key = isKeepingKind(field) ? `keeping.${field}.what` : `setup.field.${field}`
    return isMessageKey(key) ? t(key) : field
  }
  const said = (field: string, value: string) =>
    isKeepingKind(field) ? t(`keeping.period.${keepingRules[field].unit}`, { count: Number(value) }) : value
  return (
    <Inset>
      <h2>{t('setup.meanwhile.title')}</h2>
      {meanwhile.map(({ by, at, fields }) => (
        <div key={at} className="stack">
          <p>{t('setup.meanwhile.by', { name: by, when: format.whenInSentence(at) })}</p>
          <SummaryList
            rows={Object.entries(fields).map(([field, { was, is }]) => ({
              label: nameOf(field),
              value: t('setup.meanwhile.was-is', {
                was: said(field, was) || t('common.not-given'),
                is: said(field, is) || t('common.not-given'),
              }),
            }))}
          />
        </div>
      ))}
      <p>{t('setup.meanwhile.do')}</p>
    </Inset>
  )
}

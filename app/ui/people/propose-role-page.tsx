import type { Majority } from '~/domain/panel'
import type { PartnershipRole, RoleProposal } from '~/domain/people'
import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { DateField } from '../date-field'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import { afterInWords, restoring } from './majority-after'
import { changeInWords } from './role-words'

interface Option {
  value: string
  act: RoleProposal['act']
  kind: PartnershipRole
  voting: boolean
  after: Majority | null
}

interface ProposeRolePageProps {
  roles: string
  /** Whom it is of; somebody new when nobody. */
  person: { name: string } | null
  options: readonly Option[]
  /** Why some roles cannot be ended, in words. */
  stands: readonly { kind: PartnershipRole; why: string }[]
  once: string
  reply: FormReply
}

/** What to propose of one person, with what the panel would be after each change. */
export function ProposeRolePage({ roles, person, options, stands, once, reply }: ProposeRolePageProps) {
  const { t } = useMessages()
  const name = person?.name ?? t('roles.propose.they')
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: roles, label: t('roles.title') }]} />
      <PageHeading
        title={person ? t('roles.propose.of', { name }) : t('roles.propose.newcomer')}
        lead={t('roles.propose.lead')}
      />
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        {person === null && (
          <>
            <TextField name="name" label={t('roles.propose.name')} spellCheck={false} autoComplete="off" />
            <TextField
              name="email"
              type="email"
              label={t('roles.propose.email')}
              hint={t('roles.propose.email-hint')}
              spellCheck={false}
              autoComplete="off"
            />
          </>
        )}
        <Choice
          kind="one"
          name="change"
          legend={t('roles.propose.change')}
          options={options.map(({ value, after, ...option }) => ({
            value,
            label: changeInWords(t, { ...option, name }),
            hint: after && (
              <>
                {!after.holds && <Tag kind="stop">{t('roles.after.warning')}</Tag>} {afterInWords(t, after)}{' '}
                {!after.holds && restoring(t, after)}
              </>
            ),
          }))}
        />
        {stands.length > 0 && (
          <Inset>
            {stands.map(({ kind, why }) => (
              <p key={kind}>
                <b>{t(`people.role.${kind}`)}.</b> {why}
              </p>
            ))}
          </Inset>
        )}
        <DateField name="last" legend={t('roles.propose.last')} hint={t('roles.propose.last-hint')} />
        <TextArea name="because" label={t('roles.propose.because')} hint={t('roles.propose.because-hint')} rows={3} />
        <div>
          <Button>{t('roles.propose.send')}</Button>
        </div>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

interface FindPersonPageProps {
  roles: string
  typed: string
  found: readonly { personId: string; name: string; resident: boolean }[]
}

/** First of all: whom is it about? */
export function FindPersonPage({ roles, typed, found }: FindPersonPageProps) {
  const { t } = useMessages()
  return (
    <>
      <Breadcrumbs items={[{ href: roles, label: t('roles.title') }]} />
      <PageHeading title={t('roles.propose.title')} lead={t('roles.propose.lead')} />
      <Form method="get">
        <TextField
          name="q"
          type="search"
          label={t('roles.find.label')}
          hint={t('roles.find.hint')}
          value={typed}
          spellCheck={false}
          autoComplete="off"
        />
        <div>
          <Button>{t('roles.find.search')}</Button>
        </div>
      </Form>
      {typed !== '' && (
        <section className="stack" aria-labelledby="found">
          <h2 id="found">{t('roles.find.found', { count: found.length })}</h2>
          <ul className="task-list">
            {found.map(({ personId, name, resident }) => (
              <li key={personId}>
                <a href={`${roles}/propose?person=${encodeURIComponent(personId)}`}>{name}</a>
                {resident && <Tag kind="good">{t('people.who.lives-here')}</Tag>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={`${roles}/propose?new=1`}>{t('roles.find.newcomer')}</a>
      </p>
    </>
  )
}

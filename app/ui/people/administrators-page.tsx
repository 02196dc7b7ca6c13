import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import { changeInWords } from './role-words'
import { RoleHistory, type ChangeTold } from './roles-page'

interface AdministratorsPageProps {
  administrators: readonly { personId: string; name: string; since: Instant; self: boolean }[]
  waiting: readonly ChangeTold[]
  settled: readonly ChangeTold[]
  partnerships: readonly { id: string; slug: string; name: string; openedAt: Instant | null }[]
  programmes: readonly { id: string; slug: string; name: string; members: readonly string[] }[]
  once: string
  reply: FormReply
}

/** Who looks after the installation, its partnerships and its programmes. */
export function AdministratorsPage(props: AdministratorsPageProps) {
  const { administrators, waiting, settled, partnerships, programmes, once, reply } = props
  const { t, format } = useMessages()
  const step = reply.answers['step']
  const back = (of: string) => (step === of ? { answers: reply.answers, errors: reply.errors } : {})
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('setup.admin.title')} lead={t('setup.admin.lead')}>
        <ButtonRow>
          <ButtonLink href="/partnerships/new">{t('setup.start.title')}</ButtonLink>
        </ButtonRow>
      </PageHeading>
      <section className="stack" aria-labelledby="partnerships">
        <h2 id="partnerships">{t('setup.admin.partnerships')}</h2>
        <ul className="task-list">
          {partnerships.map(({ id, slug, name, openedAt }) => (
            <li key={id}>
              <a href={openedAt === null ? `/p/${slug}/set-up` : `/p/${slug}`}>{name}</a>
              <Tag kind={openedAt === null ? 'wait' : 'good'}>
                {t(openedAt === null ? 'setup.admin.draft' : 'setup.admin.open')}
              </Tag>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="/administrators/let-go">{t('keeping.report.title')}</a>
      </p>
      <section className="stack" aria-labelledby="programmes">
        <h2 id="programmes">{t('setup.admin.programmes')}</h2>
        {programmes.map(({ id, slug, name, members }) => (
          <Details key={id} summary={name}>
            <p>
              <a href={`/programme/${slug}`}>/programme/{slug}</a>
            </p>
            <Form once>
              <input type="hidden" name="step" value="members" />
              <input type="hidden" name="programme" value={id} />
              <Choice
                kind="several"
                name="members"
                legend={t('setup.programme.members')}
                value={members}
                options={partnerships.map((one) => ({ value: one.id, label: one.name }))}
              />
              <div>
                <Button kind="quiet">{t('setup.programme.save')}</Button>
              </div>
            </Form>
          </Details>
        ))}
        <Details summary={t('setup.programme.new')} open={step === 'programme'}>
          <Form {...back('programme')} once>
            <input type="hidden" name="step" value="programme" />
            <TextField name="programme-name" label={t('setup.programme.name')} autoComplete="off" />
            <TextField
              name="slug"
              label={t('setup.programme.slug')}
              prefix="/programme/"
              spellCheck={false}
              autoComplete="off"
            />
            <TextArea name="about" label={t('setup.programme.about')} rows={3} />
            <div>
              <Button kind="quiet">{t('setup.programme.make')}</Button>
            </div>
          </Form>
        </Details>
      </section>
      <section className="stack" aria-labelledby="who">
        <h2 id="who">{t('setup.admin.who')}</h2>
        <ul className="task-list">
          {administrators.map(({ personId, name, since }) => (
            <li key={personId}>
              <span>{name}</span>
              <span className="soft">{t('setup.admin.since', { day: format.dayInSentence(since) })}</span>
            </li>
          ))}
        </ul>
        {waiting.length > 0 && (
          <>
            <h3>{t('roles.waiting.title')}</h3>
            <ul className="task-list">
              {waiting.map((change) => (
                <li key={change.id}>
                  <a href={`/administrators/changes/${change.id}`}>{changeInWords(t, change)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Details summary={t('setup.admin.add')} open={step === 'give'}>
          <Form {...back('give')} once>
            <p>{t('setup.admin.add-lead')}</p>
            <input type="hidden" name="step" value="give" />
            <input type="hidden" name="once" value={once} />
            <TextField name="name" label={t('roles.propose.name')} autoComplete="off" />
            <TextField
              name="email"
              type="email"
              label={t('roles.propose.email')}
              hint={t('roles.propose.email-hint')}
              autoComplete="off"
            />
            <TextArea name="because" label={t('roles.propose.because')} rows={3} />
            <div>
              <Button kind="quiet">{t('roles.propose.send')}</Button>
            </div>
          </Form>
        </Details>
        {administrators
          .filter(({ self }) => !self)
          .map((one) => (
            <Details key={one.personId} summary={`${t('setup.admin.end')}: ${one.name}`}>
              <Form once>
                <input type="hidden" name="step" value="end" />
                <input type="hidden" name="person" value={one.personId} />
                <input type="hidden" name="once" value={`${once}-${one.personId}`.slice(0, 60)} />
                <TextField name="because" label={t('roles.propose.because')} />
                <div>
                  <Button kind="quiet">{t('roles.propose.send')}</Button>
                </div>
              </Form>
            </Details>
          ))}
        <Details summary={t('setup.admin.resign')} open={step === 'resign'}>
          <Form {...back('resign')} once>
            <input type="hidden" name="step" value="resign" />
            <Choice
              kind="several"
              name="sure"
              legend={t('roles.resign.sure-legend')}
              options={[{ value: 'yes', label: t('roles.resign.sure') }]}
            />
            <div>
              <Button kind="stop">{t('setup.admin.resign')}</Button>
            </div>
          </Form>
        </Details>
      </section>
      <RoleHistory settled={settled} />
      <Enhance script="forms" />
    </>
  )
}

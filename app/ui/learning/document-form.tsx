import { documentKinds, mostOfDocument } from '~/domain/learning/document'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, HiddenField, type Answers, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'

interface DocumentFormProps {
  /** Where the paper is, or the list of them. */
  href: string
  isNew: boolean
  withdrawn: boolean
  /** The version she begins from. */
  after: number
  saved: Answers
  reply: FormReply
}

/** Publishes a paper of the partnership's own, or a new version of it. */
export function DocumentForm({ href, isNew, withdrawn, after, saved, reply }: DocumentFormProps) {
  const { t } = useMessages()
  const title = t(isNew ? 'open.documents.form.new' : 'open.documents.form.edit')
  return (
    <>
      <BackLink href={href} />
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={title} />
      <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
        <HiddenField name="after" value={String(after)} />
        <Choice
          kind="one"
          name="kind"
          legend={t('open.documents.form.kind')}
          options={documentKinds.map((kind) => ({
            value: kind,
            label: t(`open.documents.kind.${kind}`),
            hint: t(`open.documents.kind-hint.${kind}`),
          }))}
        />
        <TextField name="title" label={t('open.documents.form.title')} autoComplete="off" />
        <TextArea
          name="words"
          label={t('open.documents.form.words')}
          hint={t('open.documents.form.words-hint')}
          most={mostOfDocument.words}
          rows={16}
        />
        <Notice kind="wait" title={t('open.documents.form.open')} />
        <ButtonRow>
          <Button name="step" value="publish">
            {t('open.documents.form.publish')}
          </Button>
          <a href={href}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      {!isNew && !withdrawn && (
        <Details summary={t('open.documents.form.withdraw')}>
          <p>{t('open.documents.form.withdraw-hint')}</p>
          <Form once>
            <ButtonRow>
              <Button kind="stop" name="step" value="withdraw">
                {t('open.documents.form.withdraw-it')}
              </Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      <Enhance script="forms" />
    </>
  )
}

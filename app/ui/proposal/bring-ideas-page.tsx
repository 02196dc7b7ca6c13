import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { FileField } from '../file-field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { TextArea } from '../text-area'

interface BringIdeasProps {
  /** The round's own address. */
  href: string
  title: string
  /** The questions of the round's form that a column may answer, as the form asks them. */
  own: readonly string[]
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** A table of ideas that were collected elsewhere, as a file or pasted; it is looked at before anything comes in. */
export function BringIdeasPage({ href, title, own, reply }: BringIdeasProps) {
  const { t } = useMessages()
  const { answers, errors, general } = reply
  return (
    <>
      <BackLink href={`${href}/manage`}>{title}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={title} title={t('bringing.title')} lead={t('bringing.lead')} />
      <p>
        <T k="bringing.start-from" tags={{ link: <a href={`${href}/ideas.csv`} /> }} />
      </p>
      <Form answers={answers} errors={errors} multipart once>
        <FileField
          name="file"
          label={t('bringing.file')}
          hint={t('bringing.file-hint')}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        />
        <TextArea name="pasted" label={t('bringing.paste')} hint={t('bringing.paste-hint')} rows={8} />
        <Details summary={t('bringing.columns')}>
          <p>{t('bringing.columns-body')}</p>
          <ul>
            {(['title', 'reference', 'more', 'name'] as const).map((one) => (
              <li key={one}>
                <T k={`bringing.column.${one}`} tags={{ b: <strong /> }} />
              </li>
            ))}
            {own.length > 0 && (
              <li>{t('bringing.column.own', { questions: own.map((one) => `“${one}”`).join(', ') })}</li>
            )}
          </ul>
          <p>{t('bringing.again')}</p>
          <p>{t('bringing.nobody-told')}</p>
        </Details>
        <div>
          <Button>{t('bringing.look')}</Button>
        </div>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

import type { RowVerdict } from '~/domain/learning'
import { mostStrengthRows } from '~/domain/learning'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { ErrorSummary } from '../error-summary'
import { FileField } from '../file-field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import type { PeopleReply } from '../people/reply'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { TextArea } from '../text-area'

interface Sums {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly left: number
}

/** What the page’s action said back: what each line would do, or what was done. */
export interface StrengthsFileShown {
  readonly judged?: readonly RowVerdict[]
  readonly pasted?: string
  readonly done?: Sums
}

interface StrengthsFileProps {
  home: string
  mayTakeWhole: boolean
  shown: StrengthsFileShown
  reply: PeopleReply
}

const tagKind = { new: 'good', changed: 'note', same: 'plain', trouble: 'stop' } as const

/** The list of strengths in and out as a file: looked at before anything changes. */
export function StrengthsFilePage({ home, mayTakeWhole, shown, reply }: StrengthsFileProps) {
  const { t } = useMessages()
  const { done, judged } = shown
  return (
    <>
      <BackLink href={`${home}/manage/strengths`}>{t('strengths.keep')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {done && (
        <Notice kind="good" title={t('strengths.bring.done')} announce>
          <p>{t('strengths.bring.sum', { ...sumsOf(done) })}</p>
        </Notice>
      )}
      <PageHeading title={t('strengths.bring')} lead={t('strengths.bring.lead')} />
      {judged && <Judged judged={judged} pasted={shown.pasted ?? ''} />}
      <Form answers={reply.answers} errors={reply.errors} multipart once>
        <FileField
          name="file"
          label={t('strengths.bring.file')}
          hint={t('strengths.bring.file-hint')}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        />
        <TextArea name="pasted" label={t('strengths.bring.paste')} hint={t('strengths.bring.paste-hint')} rows={6} />
        <Details summary={t('strengths.bring.columns')}>
          <p>{t('strengths.bring.columns-body')}</p>
        </Details>
        <ButtonRow>
          <Button kind={judged ? 'quiet' : 'main'}>{t('strengths.bring.look')}</Button>
          <a href={`${home}/strengths.csv`}>{t('strengths.file')}</a>
        </ButtonRow>
      </Form>
      {mayTakeWhole && (
        <Stack as="section">
          <h2>{t('strengths.whole')}</h2>
          <p>{t('strengths.whole-hint')}</p>
          <form method="post" action={`${home}/manage/strengths/whole`}>
            <Button kind="quiet">{t('strengths.whole.take')}</Button>
          </form>
        </Stack>
      )}
    </>
  )
}

const sumsOf = ({ added, changed, same, left }: Sums) => ({ added, changed, same, left })

function Judged({ judged, pasted }: { judged: readonly RowVerdict[]; pasted: string }) {
  const { t, say } = useMessages()
  const many = (is: RowVerdict['is']) => judged.filter((one) => one.is === is).length
  const sums = { added: many('new'), changed: many('changed'), same: many('same'), left: many('trouble') }
  return (
    <Stack as="section">
      <h2>{t('strengths.bring.lines')}</h2>
      <p role="status">{t('strengths.bring.sum', sums)}</p>
      <DataTable
        caption={t('strengths.bring.lines')}
        captionUnseen
        rows={judged.slice(0, mostStrengthRows)}
        rowKey={({ line }) => String(line)}
        columns={[
          { label: t('strengths.bring.line'), numeric: true, cell: ({ line }) => line },
          {
            label: t('strengths.bring.what'),
            header: true,
            cell: (one) => (one.is === 'trouble' ? one.said : one.row.name),
          },
          {
            label: t('strengths.bring.does'),
            cell: (one) => (
              <>
                <Tag kind={tagKind[one.is]}>{t(`strengths.bring.is.${one.is}`)}</Tag>
                {one.is === 'trouble' && <> {say(one)}</>}
              </>
            ),
          },
        ]}
      />
      {sums.added + sums.changed > 0 ? (
        <Form once>
          <input type="hidden" name="pasted" value={pasted} />
          <Button name="step" value="bring">
            {t('strengths.bring.it')}
          </Button>
        </Form>
      ) : (
        <p>{t('strengths.bring.nothing')}</p>
      )}
    </Stack>
  )
}

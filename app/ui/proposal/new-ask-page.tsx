import { ownKinds, type KnownAsk, type OwnKind, type Page } from '~/domain/proposal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { AskFields } from './ask-page'
import { askInShort, pageName } from './asked'

interface NewAskPageProps {
  href: string
  round: string
  version: number
  pages: readonly Page[]
  languages: readonly string[]
  /** Once it is settled of which kind it is, and where it stands. */
  chosen: { kind: OwnKind; page: string } | null
  left: readonly KnownAsk[]
  alone: string
  reply: FormReply
}

/** A question of the partnership's own: first what kind and where, then how it is put. */
export function NewAskPage(props: NewAskPageProps) {
  const { href, round, chosen, reply } = props
  const { t } = useMessages()
  return (
    <>
      <BackLink href={chosen ? `${href}/new` : href}>{chosen ? undefined : t('asking.heading')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={round} title={t('asking.add')} />
      {chosen ? <Wording {...props} chosen={chosen} /> : <KindAndPlace {...props} />}
      <Enhance script="forms" />
    </>
  )
}

function KindAndPlace({ pages, version, left, alone }: NewAskPageProps) {
  const speaker = useMessages()
  const { t } = speaker
  return (
    <>
      {left.length > 0 && (
        <Stack as="section">
          <h2>{t('asking.back')}</h2>
          <Form once>
            <input type="hidden" name="version" value={version} />
            <ButtonRow>
              {left.map((id) => (
                <Button key={id} kind="quiet" name="ours" value={id}>
                  {askInShort({ id }, speaker)}
                </Button>
              ))}
            </ButtonRow>
          </Form>
        </Stack>
      )}
      <Form method="get">
        <Choice
          kind="one"
          name="kind"
          legend={t('asking.kind')}
          value="text"
          options={ownKinds.map((kind) => ({
            value: kind,
            label: t(`asking.kind.${kind}`),
            hint: t(`asking.kind.${kind}.hint`),
          }))}
        />
        <SelectField
          name="page"
          label={t('asking.where')}
          value={alone}
          options={[
            { value: alone, label: t('asking.where.alone') },
            ...pages.map((page) => ({ value: page.id, label: pageName(page, speaker) })),
          ]}
        />
        <ButtonRow>
          <Button>{t('common.continue')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Wording({
  href,
  version,
  languages,
  chosen,
  reply,
}: NewAskPageProps & { chosen: { kind: OwnKind; page: string } }) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} saved={{ required: 'yes', isPublic: 'yes' }} once>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="kind" value={chosen.kind} />
      <input type="hidden" name="page" value={chosen.page} />
      <AskFields ask={{ id: 'own-new', kind: chosen.kind }} languages={languages} always={false} />
      <ButtonRow>
        <Button>{t('asking.add.save')}</Button>
        <a href={href}>{t('common.cancel')}</a>
      </ButtonRow>
    </Form>
  )
}

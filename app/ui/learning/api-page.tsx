import { PageHeading, Stack } from '../arrange'
import { BackLink } from '../layout'
import { T, useMessages, type MessageKey } from '../messages'

interface ApiPageProps {
  home: string
  name: string
  resources: readonly Names[]
  licence: { name: string; url: string }
}
type Names = MessageKey extends infer Key ? (Key extends `open.api.list.${infer Name}` ? Name : never) : never

/** Everything public as data: the lists there are, and under which licence. */
export function ApiPage({ home, name, resources, licence }: ApiPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${home}/open-data`}>{t('common.footer.open-data')}</BackLink>
      <PageHeading title={t('open.api.title')} lead={t('open.api.lead', { partnership: name })} />
      <Stack as="section">
        <h2>{t('open.api.lists')}</h2>
        <ul>
          {resources.map((one) => (
            <li key={one}>
              <a href={`${home}/api/v1/${one}`}>{t(`open.api.list.${one}`)}</a>
            </li>
          ))}
        </ul>
        <p>
          <T k="open.api.described" tags={{ link: <a href={`${home}/api/openapi.json`} /> }} />
        </p>
        <p>
          {t('giving.page.licence-how')} <a href={licence.url}>{licence.name}</a>
        </p>
      </Stack>
    </>
  )
}

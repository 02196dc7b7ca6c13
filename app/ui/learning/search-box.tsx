import { Button } from '../button'
import { useMessages } from '../messages'

/** One line to look for anything that is public here. */
export function SearchBox({ home, asked = '' }: { home: string; asked?: string }) {
  const { t } = useMessages()
  return (
    <form className="search-box" action={`${home}/search`} method="get" role="search">
      <label className="label" htmlFor="q">
        {t('open.search.label')}
      </label>
      <div className="search-line">
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          defaultValue={asked}
          maxLength={100}
          autoComplete="off"
        />
        <Button>{t('open.search.do')}</Button>
      </div>
    </form>
  )
}

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { keepMarkup } from '~/http/kept-markup.server'
import { Kept, KeeperProvider, type Keeper } from '~/ui/kept'
import { MessagesProvider, useMessages } from '~/ui/messages'
import { day } from '../stage'

let made = 0
function Part({ name }: { name: string }) {
  made += 1
  const { t } = useMessages()
  return (
    <p>
      {name}: {t('common.yes')}
    </p>
  )
}
const page = (keeper: Keeper | null, name: string, language: 'en' | 'cy' = 'en') => (
  <KeeperProvider value={keeper}>
    <MessagesProvider language={language} now={day(1)}>
      <Kept part={Part} props={{ name }} />
    </MessagesProvider>
  </KeeperProvider>
)

describe('markup that is kept', () => {
  it('is made once for the same props and language, and anew for others', () => {
    const keeper = keepMarkup()
    const show = (name: string, language?: 'cy') => renderToStaticMarkup(page(keeper, name, language))
    made = 0
    expect(show('Rose & Mei')).toBe('<div><p>Rose &amp; Mei: Yes</p></div>')
    expect(show('Rose & Mei')).toBe('<div><p>Rose &amp; Mei: Yes</p></div>')
    expect(made).toBe(1)
    expect(show('Len')).toContain('<p>Len: Yes</p>')
    expect(show('Len', 'cy')).toContain('<p>Len: ')
    expect(show('Len', 'cy')).not.toContain('Yes')
    expect(made).toBe(3)
  })

  it('leaves what stands after it as it would be', () => {
    const two = (
      <main>
        {page(keepMarkup(), 'Len')}
        {page(null, 'Mei')}
      </main>
    )
    expect(renderToStaticMarkup(two)).toBe('<main><div><p>Len: Yes</p></div><p>Mei: Yes</p></main>')
  })
})

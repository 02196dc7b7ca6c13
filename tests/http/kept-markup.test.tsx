import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { keepMarkup } from '~/http/kept-markup.server'
import { Kept, KeptList, KeeperProvider, type Keeper } from '~/ui/kept'
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

  it('of many is one text in each reader’s own order, the same as without a keeper; and what is her own is kept nowhere', () => {
    const keeper = keepMarkup()
    const list = (who: Keeper | null, names: readonly string[], own?: string) =>
      renderToStaticMarkup(
        <KeeperProvider value={who}>
          <MessagesProvider language="en" now={day(1)}>
            <KeptList
              part={Part}
              className="all"
              list={names.map((name) => ({ key: name, className: 'one', props: { name }, ownOnly: name === own }))}
            />
          </MessagesProvider>
        </KeeperProvider>,
      )
    const names = ['Rose & Mei', '</div>', 'Len']
    made = 0
    const first = list(keeper, names, 'Len')
    expect(first).toBe(list(null, names))
    expect(first).toContain('<div class="all"><div class="one"><p>Rose &amp; Mei: Yes</p></div>')
    const turned = names.toReversed()
    made = 0
    expect(list(keeper, turned, 'Len')).toBe(list(null, turned))
    expect(made, 'three without a keeper, and her own').toBe(4)
  })
})

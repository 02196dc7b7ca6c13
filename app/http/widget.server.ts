import { accentFrom, defaultAccent } from '~/domain/people'
import { escaped } from '~/domain/learning/feed'
import type { Spark } from '~/queries/learning/latest-sparks.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { languages, type Translator } from '~/ui/messages'

const inShort = (text: string, most = 140) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`

/** The page that stands in other sites' frames: whole in itself, and small. Its links open outside of the frame. */
export function widgetPage(
  { name, slug, accent: chosen }: Pick<PartnershipRow, 'name' | 'slug' | 'accent'>,
  sparks: readonly Spark[],
  { t, language, inCurrency }: Translator,
  origin: string,
): { page: string; styles: string } {
  const found = accentFrom(chosen)
  const { accent, wash } = found.ok ? found.accent : defaultAccent
  const styles =
    'body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#211c2b;background:#fffaf3}' +
    `h1{margin:0 0 .75rem;font-size:1.15rem;line-height:1.25}a{color:${accent}}` +
    `ul{margin:0;padding:0;list-style:none}li{padding:.75rem;margin-block-end:.5rem;background:${wash};border-radius:.5rem}` +
    'li a{font-weight:700}p{margin:.25rem 0 0}b{white-space:nowrap}' +
    'a:focus-visible{outline:3px solid #211c2b;outline-offset:2px}'
  const home = `${origin}/p/${slug}`
  const link = (href: string, text: string) =>
    `<a href="${escaped(href)}" target="_blank" rel="noopener">${escaped(text)}</a>`
  const items = sparks.map((one) => {
    const sum = inCurrency(one.currency).t('open.widget.funded', { amountPence: one.amountPence })
    const href = `${home}/rounds/${one.round}/proposals/${encodeURIComponent(one.reference)}`
    return `<li>${link(href, one.title)} <b>${escaped(sum)}</b><p>${escaped(inShort(one.story ?? one.summary))}</p></li>`
  })
  const title = t('open.widget.title', { partnership: name })
  const page =
    `<!doctype html><html lang="${language}" dir="${languages[language].dir}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
    `<title>${escaped(title)}</title><style>${styles}</style></head><body><main><h1>${escaped(title)}</h1>` +
    (items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${escaped(t('open.widget.none'))}</p>`) +
    `<p>${link(home, t('open.widget.all', { partnership: name }))}</p></main></body></html>`
  return { page, styles }
}

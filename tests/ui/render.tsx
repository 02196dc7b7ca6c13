import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { instantFromIso } from '~/domain/time'
import { MessagesProvider, type Language } from '~/ui/messages'

/** What the server would send for these components. */
export const render = (children: ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(
    <MessagesProvider language={language} now={instantFromIso('2026-11-22T09:00:00Z')}>
      {children}
    </MessagesProvider>,
  )

/** The attributes of the first `element` of that html that has `name="…"`, or of the first at all. */
export function attributes(html: string, element: string, name?: string): Record<string, string> {
  for (const [, text = ''] of html.matchAll(new RegExp(`<${element}\\b([^>]*)>`, 'g'))) {
    const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const)
    const found: Record<string, string> = Object.fromEntries(pairs)
    if (name === undefined || found.name === name) return found
  }
  throw new Error(`no <${element}>${name ? ` called ${name}` : ''} in ${html}`)
}

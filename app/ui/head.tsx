import type { Accent } from '~/domain/people/accent'
import { favicon } from './favicon'

/** For the root's `links`: the two fonts every page uses, fetched beside the stylesheet, and the marks of the site. */
export const headLinks = [
  { rel: 'preload', href: '/fonts/atkinson-400.woff2', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: '/fonts/atkinson-700.woff2', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', ...favicon },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', href: '/icon-180.png' },
] as const

/** A partnership's own colours, for `<body style={…}>`. The policy must allow style attributes. */
export const accentProperties = ({ accent, ink, wash }: Accent) =>
  ({ '--accent': accent, '--accent-ink': ink, '--accent-wash': wash }) as React.CSSProperties

/** The same as an element for `<head>`, for a policy that allows no style attributes: a nonce lets it through. */
export function AccentStyle({ accent, nonce }: { accent: Accent; nonce?: string }) {
  const css = `:root{--accent:${accent.accent};--accent-ink:${accent.ink};--accent-wash:${accent.wash}}`
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
}

import type { CSSProperties } from 'react'
import { defaultAccent, inks, surfaces, type LetterPart } from '~/domain/people'
import type { Translator } from '../messages'
import { senderLine, whyShe, type Dress, type WordedLetter } from './dress'

/**
 * A letter as a page of its own: one column, our words and nothing fetched from anywhere. Styles stand in the elements,
 * because some mail programs drop the rest; those that keep it get dark colours and a narrower edge on a phone.
 */
export function LetterPage({ letter, dress, speaker }: { letter: WordedLetter; dress: Dress; speaker: Translator }) {
  const { language, dir, t } = speaker
  const accent = dress.sender?.accent ?? defaultAccent.accent
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body className="page" style={page}>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={{ borderCollapse: 'collapse' }}>
          <tbody>
            <tr>
              <td className="edge" style={{ padding: '24px 16px' }}>
                <div className="card" style={{ ...card, borderTop: `6px solid ${accent}` }}>
                  <p className="soft" style={{ ...soft, margin: '0 0 8px', fontWeight: 700 }}>
                    {senderLine(speaker, dress)}
                  </p>
                  <h1 style={heading}>{letter.subject}</h1>
                  {letter.parts.map((part, place) => (
                    <Part key={place} part={part} accent={accent} />
                  ))}
                </div>
                <div style={foot}>
                  <p className="soft" style={{ ...soft, margin: '0 0 8px' }}>
                    {whyShe(speaker, dress)}
                  </p>
                  {dress.stopHref && (
                    <p className="soft" style={{ ...soft, margin: 0 }}>
                      <a href={dress.stopHref} style={{ color: 'inherit', display: 'inline-block', padding: '12px 0' }}>
                        {t('post.foot.stop')}
                      </a>
                    </p>
                  )}
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}

function Part({ part, accent }: { part: LetterPart; accent: string }) {
  if ('facts' in part) return <Facts facts={part.facts} />
  if ('list' in part) {
    return (
      <>
        {part.says && <p style={paragraph}>{part.says}</p>}
        <ul style={{ margin: '0 0 16px', paddingInlineStart: '24px' }}>
          {part.list.map((one) => (
            <li key={one} style={{ margin: '0 0 6px' }}>
              {one}
            </li>
          ))}
        </ul>
      </>
    )
  }
  if ('button' in part) {
    return (
      <>
        {part.says && <p style={paragraph}>{part.says.replace(/:$/, '.')}</p>}
        <p style={{ margin: '0 0 24px' }}>
          <a href={part.href} style={{ ...button, background: accent }}>
            {part.button}
          </a>
        </p>
      </>
    )
  }
  if ('heading' in part) return <h2 style={subheading}>{part.heading}</h2>
  return <p style={part.loud ? loud : paragraph}>{lines(part.says)}</p>
}

function Facts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl style={{ margin: '0 0 16px' }}>
      {facts.map(([label, value], place) => (
        <div key={place} className="rule" style={fact}>
          <dt className="soft" style={soft}>
            {label}
          </dt>
          <dd style={{ margin: 0 }}>{lines(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Her own line breaks are kept. */
const lines = (text: string) =>
  text.split('\n').flatMap((line, place) => (place === 0 ? [line] : [<br key={place} />, line]))

const page: CSSProperties = {
  margin: 0,
  padding: 0,
  background: surfaces.paper,
  color: inks.ink,
  font: "400 18px/1.5 'Atkinson Hyperlegible', Verdana, Arial, sans-serif",
}
const column: CSSProperties = { maxWidth: '560px', marginInline: 'auto' }
const card: CSSProperties = { ...column, background: surfaces.card, padding: '28px', borderRadius: '8px' }
const foot: CSSProperties = { ...column, padding: '16px 28px' }
const soft: CSSProperties = { color: inks.inkSoft, fontSize: '16px' }
const heading: CSSProperties = { margin: '0 0 20px', fontSize: '26px', lineHeight: 1.25 }
const subheading: CSSProperties = { margin: '24px 0 8px', fontSize: '20px', lineHeight: 1.3 }
const paragraph: CSSProperties = { margin: '0 0 16px', overflowWrap: 'anywhere' }
const loud: CSSProperties = { ...paragraph, fontSize: '24px', fontWeight: 700 }
const fact: CSSProperties = { padding: '10px 0', borderTop: `1px solid ${surfaces.sand}`, overflowWrap: 'anywhere' }
const button: CSSProperties = {
  display: 'inline-block',
  padding: '14px 24px',
  borderRadius: '8px',
  color: '#ffffff',
  fontWeight: 700,
  textDecoration: 'none',
}

const styles = `
@media (max-width: 480px) { .edge { padding: 0 !important } .card { border-radius: 0 !important; padding: 24px 20px !important } }
@media (prefers-color-scheme: dark) {
  .page { background: #17131f !important; color: #f4eefb !important }
  .card { background: #241f2e !important }
  .soft { color: #cfc6dc !important }
  .rule { border-color: #443c52 !important }
}`

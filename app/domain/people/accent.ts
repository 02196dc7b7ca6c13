import { refuse, type Refusal } from '../refusal'

/** A colour as `#rrggbb`, in lower case. */
export type Hex = `#${string}`

/** The three colours that make a page a partnership's own. */
export interface Accent {
  /** Links, buttons and marks. */
  accent: Hex
  /** Words on the accent. */
  ink: Hex
  /** A pale ground in the accent's colour. */
  wash: Hex
}

/** WCAG 2.2, success criterion 1.4.3: body text against what lies behind it. */
export const leastContrast = 4.5

/** What our words stand on and are made of; the same as in ui/styles/tokens.css (a test holds them together). */
export const surfaces = { paper: '#fffaf3', card: '#ffffff', sand: '#f3ebdf' } as const satisfies Record<string, Hex>
export const inks = { ink: '#211c2b', inkSoft: '#5b5468' } as const satisfies Record<string, Hex>

export const defaultAccent: Accent = { accent: '#a8361a', ink: '#ffffff', wash: '#f9ece4' }

type Channels = readonly [red: number, green: number, blue: number]

const channels = (colour: Hex): Channels => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as never

const toHex = (parts: Channels): Hex =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it for sRGB. */
function luminance(colour: Hex): number {
  const [red, green, blue] = channels(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How well two colours stand apart: 1 (the same) to 21 (black on white), by WCAG 2.2's formula. */
export function contrast(one: Hex, other: Hex): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const mix = (colour: Hex, into: Hex, share: number): Hex => {
  const ground = channels(into)
  return toHex(channels(colour).map((part, at) => part * share + (ground[at] ?? 0) * (1 - share)) as never)
}

/** Reads `#A8361A`, `a8361a` or `#a31`; null when it is not a colour. */
function readHex(text: string): Hex | null {
  const digits = text.trim().replace(/^#/, '').toLowerCase()
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`
  return null
}

export type AccentRefusal = Refusal<'accent-not-a-colour' | 'accent-too-pale'>

/**
 * The three colours from the one a partnership chooses, or why it cannot be had: links in it must be readable on
 * every ground of ours, words must be readable on it, and our own inks on its wash.
 */
export function accentFrom(text: string): { ok: true; accent: Accent } | AccentRefusal {
  const accent = readHex(text)
  if (!accent) return refuse('accent-not-a-colour', {})
  const wash = mix(accent, surfaces.paper, 0.07)
  const grounds = [...Object.values(surfaces), wash]
  const readable =
    grounds.every((ground) => contrast(accent, ground) >= leastContrast) &&
    Object.values(inks).every((ink) => contrast(ink, wash) >= leastContrast)
  if (!readable) return refuse('accent-too-pale', {})
  // Any colour readable on white carries white words at the same contrast.
  return { ok: true, accent: { accent, ink: '#ffffff', wash } }
}

import {
  answerTo,
  everywhere,
  isEmpty,
  pagesAsked,
  pagesOfAll,
  sentFor,
  wordsIn,
  type Ask,
  type Asks,
  type Booklet,
  type Draft,
  type PaperSpace,
} from '~/domain/proposal'
import type { Translator } from '../messages'
import { askLabel, pageName } from './asked'
import { answerInWords, type Naming } from './answers'
import { budgetOnPaper } from './budget-on-paper'
import { hintOf } from './hint-on-paper'
import { payeeOptions } from './payee-options'
import { listed } from './who-can-help'

interface ToPrint extends Naming {
  partnership: string
  round: string
  closesOn: string
  asks: Asks
  helpers: readonly string[]
  large: boolean
  /** What has been written already; a blank one has none, and finds nothing again. */
  begun?: { reference: string; draft: Draft; link: string }
}

/** A round's form to be filled in with a pen, blank or with what has been written so far. */
export function bookletOf({ begun, asks, helpers, large, ...about }: ToPrint, speaker: Translator): Booklet {
  const { t, language, locale } = speaker
  const { partnership, round, closesOn } = about
  const named = begun ? `${round} · ${begun.reference}` : round
  return {
    language,
    from: partnership,
    title: begun?.draft.title || t('booklet.title', { round }),
    before: [
      t('booklet.how'),
      helpers.length > 0 ? t('booklet.give', { names: listed(helpers, locale) }) : t('booklet.give-anyone'),
      t('booklet.until', { closesOn }),
      ...(begun ? [t('booklet.code', { reference: begun.reference })] : []),
    ],
    parts: (begun?.draft.costPence ? pagesAsked(asks, begun.draft) : pagesOfAll(asks)).map((page) => ({
      title: pageName(page, speaker),
      questions: page.asks.flatMap((ask) => {
        if (ask.kind === 'budget') return budgetOnPaper(ask, begun?.draft.budget ?? [], asks.hourPence, speaker)
        const isWritten = begun && !isEmpty(answerTo(begun.draft, ask.id)) && sentFor(ask) === undefined
        return [
          {
            label: askLabel(ask, speaker),
            hint: hintOf(ask, speaker, asks.form),
            space: isWritten ? written(ask, begun.draft) : spaceFor(ask, asks),
          },
        ]
      }),
    })),
    foot: (sheet) => t('booklet.foot', { named, sheet }),
    large,
    ...(begun && {
      code: { words: begun.reference, link: begun.link, says: t('booklet.picture', { reference: begun.reference }) },
    }),
  }

  function written(ask: Ask, draft: Draft): PaperSpace {
    return { kind: 'written', words: answerInWords(ask, draft, about, speaker) }
  }

  function spaceFor({ id, kind, most = 800, options = [] }: Ask, asks: Asks): PaperSpace {
    switch (kind) {
      case 'line':
        return { kind: 'lines', lines: most > 100 ? 2 : 1 }
      case 'text':
        return { kind: 'lines', lines: Math.min(10, Math.max(3, Math.ceil(most / 130))) }
      case 'payee-name':
      case 'budget':
        return { kind: 'lines', lines: 1 }
      case 'money':
        return { kind: 'short', before: id === 'costPence' ? t('booklet.pounds-between', between(asks)) : '£' }
      case 'number':
        return { kind: 'short', before: t('booklet.number') }
      case 'date':
        return { kind: 'short', before: t('booklet.date') }
      case 'dates':
        return { kind: 'short', before: t('booklet.dates') }
      case 'yes-no':
        return { kind: 'boxes', options: [t('common.yes'), t('common.no')] }
      case 'choice':
      case 'choices':
        return { kind: 'boxes', options: options.map(({ label }) => wordsIn(label, language) ?? '') }
      case 'photo':
      case 'document':
        return { kind: 'written', words: t(`booklet.${kind}`) }
      case 'place':
        return {
          kind: 'boxes',
          options: [
            ...about.neighbourhoods.map(({ name }) => name),
            t(`proposal.${everywhere}`, { area: about.area }),
            ...(about.places?.some(({ open }) => open !== false) ? [t('booklet.another-place')] : []),
          ],
        }
      case 'strengths':
        return { kind: 'lines', lines: 3 }
      case 'help':
        return { kind: 'lines', lines: 4 }
      case 'theme':
        return { kind: 'boxes', options: about.themes.map(({ name }) => name) }
      case 'payee':
        return { kind: 'boxes', options: payeeOptions(about.trustedName, speaker).map(({ label }) => label) }
    }
  }
}

const between = ({ smallestAskPence: smallestPence, largestAskPence: largestPence }: Asks) => ({
  smallestPence,
  largestPence,
})
